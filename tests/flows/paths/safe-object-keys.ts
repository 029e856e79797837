// Keys of objects in a bucket are no paths.
import { S3Client, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const s3 = new S3Client({});
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const tenant = event.requestContext.accountId;
  const key = `${tenant}/${event.pathParameters?.key}`;
  // ok: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: key, Body: event.body }));
  // ok: no-path-traversal
  const o = await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: key }));
  return { statusCode: 200, body: await o.Body?.transformToString() };
};
