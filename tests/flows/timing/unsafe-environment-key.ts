// A key of the environment is compared with a header.
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const key = event.headers['x-api-key'];
  // ruleid: no-timing-unsafe-compare
  if (key === process.env.API_KEY) return { statusCode: 200 };
  return { statusCode: 401 };
};
