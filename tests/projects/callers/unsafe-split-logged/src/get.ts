// A key that begins with somebody else is only logged.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const key = event.queryStringParameters?.key ?? '';
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  if (key.split('/')[0] !== sub) console.warn('foreign', key);
  // ruleid: require-authorization
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: key }));
  return { statusCode: 200, body: await Body!.transformToString() };
};
