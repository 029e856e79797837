// The sql tag of kysely binds its values.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';

const db = new Kysely<{ tea: { kind: string } }>({ dialect: new PostgresDialect({ pool: new Pool() }) });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const kind = event.queryStringParameters?.kind ?? 'green';
  // ok: no-sql-injection
  const result = await sql`SELECT * FROM tea WHERE kind = ${kind}`.execute(db);
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
