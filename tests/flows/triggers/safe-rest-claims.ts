// The subject claim was verified by the authorizer.
import type { APIGatewayProxyWithCognitoAuthorizerEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: APIGatewayProxyWithCognitoAuthorizerEvent) => {
  const subject = event.requestContext.authorizer.claims.sub;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM carts WHERE owner = '${subject}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
