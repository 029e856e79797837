// One written origin, whoever asks.
import type { APIGatewayProxyEvent } from 'aws-lambda';
const headers = { 'Access-Control-Allow-Origin': 'https://www.example.com', 'Access-Control-Allow-Credentials': true };
export const handler = async (event: APIGatewayProxyEvent) => {
  console.log('asked by', event.headers.origin?.replaceAll(/[\r\n]/g, ''));
  // ok: no-permissive-cors
  return { statusCode: 200, headers, body: '{}' };
};
