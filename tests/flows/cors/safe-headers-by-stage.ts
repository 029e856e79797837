// Headers of a test stage and those of customers.
import type { APIGatewayProxyEvent } from 'aws-lambda';
const dev = { 'Access-Control-Allow-Origin': '*' };
const prod = { 'Access-Control-Allow-Origin': 'https://example.com', 'Access-Control-Allow-Credentials': 'true' };
export const handler = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  // ok: no-permissive-cors
  headers: process.env.STAGE === 'dev' ? dev : prod,
  body: event.path,
});
