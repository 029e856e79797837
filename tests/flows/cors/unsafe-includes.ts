// The name of the site may stand anywhere.
import type { APIGatewayProxyEvent } from 'aws-lambda';
function pickOrigin(origin: string | undefined): string {
  if (origin !== undefined && origin.includes('example.com')) return origin;
  return 'https://www.example.com';
}
export const handler = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  headers: {
    // ruleid: no-permissive-cors
    'Access-Control-Allow-Origin': pickOrigin(event.headers.origin),
    'Access-Control-Allow-Credentials': 'true',
  },
  body: '',
});
