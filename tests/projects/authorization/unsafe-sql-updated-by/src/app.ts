// The caller stands among what is assigned, not in the condition.
import mysql from 'mysql2/promise';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const pool = mysql.createPool({ host: process.env.DB_HOST });
export const handler: APIGatewayProxyHandler = async (event) => {
  const sub: string = event.requestContext.authorizer?.claims.sub;
  const { label } = JSON.parse(event.body ?? '{}');
  // ruleid: require-authorization
  await pool.execute('UPDATE accounts SET label = ?, updated_by = ? WHERE id = ?', [label, sub, event.pathParameters?.id]);
  return { statusCode: 204, body: '' };
};
