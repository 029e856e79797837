// The origin of sandboxed frames.
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => {
  return {
    statusCode: 200,
    // ruleid: no-permissive-cors
    headers: { 'Access-Control-Allow-Origin': 'null', 'Content-Type': 'application/json' },
    body: '{}',
  };
};
