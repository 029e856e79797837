// Objects below the folder of the caller.
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const object = await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: `users/${sub}/${event.pathParameters?.key}` }));
  return { statusCode: 200, body: await object.Body!.transformToString() };
};
