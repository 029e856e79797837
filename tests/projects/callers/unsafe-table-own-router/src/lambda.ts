// A router of the program's own: one route is open.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'web' });
const routes = [
  { path: '/orders', method: 'GET', auth: true, handler: async () => (await pool.query('SELECT * FROM orders')).rows },
  { path: '/orders', method: 'POST', auth: false, handler: async (event: APIGatewayProxyEventV2) => { await pool.query('INSERT INTO orders (item) VALUES ($1)', [event.body]); return 'ok'; } },
];
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const route = routes.find((each) => each.path === event.rawPath && each.method === event.requestContext.http.method);
  if (!route) return { statusCode: 404 };
  if (route.auth) {
    try {
      await verifier.verify(event.headers.authorization ?? '');
    } catch {
      return { statusCode: 401 };
    }
  }
  return { statusCode: 200, body: JSON.stringify(await route.handler(event)) };
};
