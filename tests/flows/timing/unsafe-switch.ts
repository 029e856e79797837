// A switch over the key that is shown.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const key = event.headers['x-api-key'];
  switch (key) {
    // ruleid: no-timing-unsafe-compare
    case process.env.ADMIN_API_KEY:
      return { statusCode: 200, body: 'admin' };
    default:
      return { statusCode: 401 };
  }
};
