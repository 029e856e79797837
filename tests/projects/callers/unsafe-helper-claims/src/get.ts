// The comparison in the helper decides nothing.
import { Pool } from 'pg';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const pool = new Pool();
interface Claims { sub: string; groups: string[] }
function getClaims(event: any): Claims {
  const { claims } = event.requestContext.authorizer.jwt;
  return { sub: String(claims.sub), groups: String(claims['cognito:groups'] ?? '').split(' ') };
}
const canRead = (claims: Claims, order: { owner: string }): boolean => claims.sub === order.owner || claims.groups.includes('admins');
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const claims = getClaims(event);
  // ruleid: require-authorization
  const { rows: [order] } = await pool.query('SELECT * FROM orders WHERE id = $1', [event.pathParameters?.id]);
  console.log(canRead(claims, order));
  if (!order) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(order) };
};
