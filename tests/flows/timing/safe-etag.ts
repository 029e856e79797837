// An etag, a claim and the name of a stage.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { createHash } from 'node:crypto';
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const content = 'static content';
  const etag = createHash('sha1').update(content).digest('base64');
  // ok: no-timing-unsafe-compare
  if (event.headers['if-none-match'] === etag) return { statusCode: 304 };
  // ok: no-timing-unsafe-compare
  if (event.requestContext.authorizer.jwt.claims.sub !== event.pathParameters?.id) return { statusCode: 403 };
  // ok: no-timing-unsafe-compare
  if (event.queryStringParameters?.env !== process.env.STAGE) return { statusCode: 404 };
  return { statusCode: 200, body: content };
};
