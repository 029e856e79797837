// Operations of openapi-backend
import { OpenAPIBackend } from 'openapi-backend';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
const api = new OpenAPIBackend({ definition: './openapi.yml' });
api.register({
  getPet: async (c, event) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM pets WHERE id = '${c.request.params.id}'`);
    return { statusCode: 200, body: '' };
  },
  notFound: () => ({ statusCode: 404, body: '' }),
});
export const handler = (event: APIGatewayProxyEvent) =>
  api.handleRequest({ method: event.httpMethod, path: event.path, query: event.queryStringParameters, body: event.body, headers: event.headers }, event);
