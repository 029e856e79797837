// A function says no; other errors have nothing to do with who calls.
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const isValid = (token: string): boolean => {
  try {
    jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] });
    return true;
  } catch {
    // ok: no-fail-open
    return false;
  }
};
export const handler = async (event: APIGatewayProxyEventV2) => {
  if (!isValid(event.headers.authorization ?? '')) return { statusCode: 401 };
  try {
    JSON.parse(event.body ?? '');
  } catch {
    // ok: no-fail-open
    return { statusCode: 400, body: 'not JSON' };
  }
  return { statusCode: 200, body: 'x' };
};
