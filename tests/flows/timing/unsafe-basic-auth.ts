// The password of a Basic header.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const [scheme, encoded] = (event.headers.authorization ?? '').split(' ');
  if (scheme !== 'Basic') return { statusCode: 401 };
  const [user, password] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  // ruleid: no-timing-unsafe-compare
  if (user !== process.env.ADMIN_USER || password !== process.env.ADMIN_PASSWORD) return { statusCode: 401 };
  return { statusCode: 200 };
};
