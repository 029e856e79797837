// A URL that anybody calls.
import { S3Client, DeleteObjectCommand } from '@aws-sdk/client-s3';
import type { LambdaFunctionURLEvent } from 'aws-lambda';
const s3 = new S3Client({});
// ruleid: require-authentication
export const handler = async (event: LambdaFunctionURLEvent) => {
  await s3.send(new DeleteObjectCommand({ Bucket: process.env.CACHE_BUCKET, Key: event.rawPath.slice(1) }));
  return { statusCode: 204 };
};
