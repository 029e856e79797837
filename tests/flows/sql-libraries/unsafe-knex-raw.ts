// knex.raw with a template.
import knex from 'knex';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });

export const handler: APIGatewayProxyHandler = async (event) => {
  const word = event.queryStringParameters?.word;
  // ruleid: no-sql-injection
  const result = await db.raw(`SELECT * FROM songs WHERE lyrics @@ to_tsquery('${word}')`);
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
