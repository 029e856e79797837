// A key that is normalized leads out of the folder that stands before what the caller sends
import path from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const s3 = new S3Client({});
const Bucket = process.env.BUCKET;

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const tenant = String(event.requestContext.authorizer.jwt.claims['tenant']);
  const folder = event.queryStringParameters?.['folder'] ?? '';
  // ruleid: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket, Key: path.posix.normalize(`${tenant}/${folder}/x.txt`), Body: '' }));
  // ruleid: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket, Key: path.normalize('uploads/' + folder), Body: '' }));
};
