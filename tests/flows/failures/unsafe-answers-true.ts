// A function says yes where it caught an error.
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
function isValid(token: string): boolean {
  try {
    jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] });
    return true;
  } catch (error) {
    console.error(error);
    // ruleid: no-fail-open
    return true;
  }
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  if (!isValid(event.headers.authorization ?? '')) return { statusCode: 401 };
  return { statusCode: 200, body: 'x' };
};
