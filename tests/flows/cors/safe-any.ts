// Any origin, without credentials.
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  // ok: no-permissive-cors
  headers: { 'Access-Control-Allow-Origin': '*' },
  body: '',
});
