// The key is looked for in a list.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const keys = process.env.PARTNER_API_KEYS!.split(',');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const given = event.headers['x-api-key'];
  // ruleid: no-timing-unsafe-compare
  const match = keys.find((key) => key === given);
  if (!match) return { statusCode: 403 };
  return { statusCode: 200 };
};
