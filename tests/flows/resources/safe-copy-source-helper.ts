// A function writes the source: the bucket at its start is fixed.
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const s3 = new S3Client({});
const makeSource = (key: string): string => `uploads/${key}`;

export const handler = async (event: APIGatewayProxyEvent) => {
  const { key } = JSON.parse(event.body ?? '{}') as { key: string };
  // ok: no-resource-injection
  await s3.send(new CopyObjectCommand({ Bucket: process.env.TARGET, Key: key, CopySource: makeSource(key) }));
  return { statusCode: 204, body: '' };
};
