// A router of the program's own, by key.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_a', tokenUse: 'access', clientId: 'web' });
type Route = { public?: boolean; run: (event: APIGatewayProxyEventV2) => Promise<unknown> };
const routes: Record<string, Route> = {
  'GET /orders': { run: async () => (await pool.query('SELECT * FROM orders')).rows },
  'GET /health': { public: true, run: async () => 'ok' },
};
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const route = routes[event.routeKey];
  if (!route) return { statusCode: 404 };
  if (!route.public) await verifier.verify(event.headers.authorization ?? '');
  return { statusCode: 200, body: JSON.stringify(await route.run(event)) };
};
