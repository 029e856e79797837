// A key that is not normalized is the text that it is; one without a folder before it is the caller's to choose
import path from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const s3 = new S3Client({});
const Bucket = process.env.BUCKET;

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const tenant = String(event.requestContext.authorizer.jwt.claims['tenant']);
  const folder = event.queryStringParameters?.['folder'] ?? '';
  // ok: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket, Key: `${tenant}/${folder}/x.txt`, Body: '' }));
  // ok: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket, Key: path.posix.normalize(`${folder}/x.txt`), Body: '' }));
  if (folder.includes('..')) return;
  // ok: no-path-traversal
  await s3.send(new PutObjectCommand({ Bucket, Key: path.normalize(`uploads/${folder}`), Body: '' }));
};
