// Options of jsonwebtoken.
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = event.headers.authorization ?? '';
  // ruleid: no-unverified-token
  const claims = jwt.verify(token, process.env.PUBLIC_KEY!, { algorithms: ['RS256', 'HS256'] });
  // ruleid: no-unverified-token
  const other = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'], ignoreExpiration: true });
  // ruleid: no-unverified-token
  const third = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256', 'none'] });
  return { statusCode: 200, body: JSON.stringify([claims, other, third]) };
};
