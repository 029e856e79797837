// The executor resolves with the text of the sender.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

function readBody(body: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => (body ? resolve(body) : reject(new Error('empty'))));
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const text = await readBody(event.body);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO inbox (content) VALUES ('${text}')`);
  return { statusCode: 202 };
};
