// A table from route keys to functions; all bind.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
type Route = (event: APIGatewayProxyEventV2) => Promise<unknown>;

const routes: Record<string, Route> = {
  'GET /ponds': async () => (await pool.query('SELECT * FROM ponds')).rows,
  // ok: no-sql-injection
  'GET /ponds/{name}': async (event) => (await pool.query('SELECT * FROM ponds WHERE name = $1', [event.pathParameters?.name])).rows,
};

export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const route = routes[event.routeKey];
  if (!route) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(await route(event)) };
};
