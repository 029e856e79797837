// sql.val of kysely binds.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';

const db = new Kysely<{ rice: { origin: string } }>({ dialect: new PostgresDialect({ pool: new Pool() }) });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const origin = event.queryStringParameters?.origin ?? '';
  // ok: no-sql-injection
  const value = sql.val(origin);
  const result = await sql`SELECT * FROM rice WHERE origin = ${value}`.execute(db);
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
