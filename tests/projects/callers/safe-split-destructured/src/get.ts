// The first piece of the key is the caller.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const key = event.queryStringParameters?.key ?? '';
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  const [owner] = key.split('/');
  if (owner !== sub) return { statusCode: 403 };
  // ok: require-authorization
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: key }));
  return { statusCode: 200, body: await Body!.transformToString() };
};
