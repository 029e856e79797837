// Any origin together with credentials.
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  headers: {
    // ruleid: no-permissive-cors
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Credentials': true,
  },
  body: JSON.stringify({ ok: true }),
});
