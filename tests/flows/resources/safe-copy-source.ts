// The bucket is written or configured; only the key behind it is the caller's.
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const { key } = JSON.parse(event.body ?? '{}') as { key: string };
  // ok: no-resource-injection
  await s3.send(new CopyObjectCommand({ Bucket: process.env.TARGET, Key: key, CopySource: `${process.env.SOURCE}/${key}` }));
  // ok: no-resource-injection
  await s3.send(new CopyObjectCommand({ Bucket: 'archive', Key: key, CopySource: encodeURI('uploads/' + key) }));
  return { statusCode: 204, body: '' };
};
