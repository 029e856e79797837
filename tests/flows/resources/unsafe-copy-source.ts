// The bucket that is copied from stands at the start of the source.
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: APIGatewayProxyEvent) => {
  const { bucket, key } = JSON.parse(event.body ?? '{}') as { bucket: string; key: string };
  // ruleid: no-resource-injection
  await s3.send(new CopyObjectCommand({ Bucket: process.env.TARGET, Key: key, CopySource: `${bucket}/${key}` }));
  return { statusCode: 204, body: '' };
};
