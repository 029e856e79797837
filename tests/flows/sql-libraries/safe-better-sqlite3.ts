// prepare of better-sqlite3 with a named parameter.
import Database from 'better-sqlite3';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const db = new Database('/mnt/efs/app.db');

export const handler: APIGatewayProxyHandler = async (event) => {
  const owner = event.queryStringParameters?.owner;
  // ok: no-sql-injection
  const rows = db.prepare('SELECT * FROM boats WHERE owner = @owner').all({ owner });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
