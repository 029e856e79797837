// An EventBridge detail of another service names the bucket.
import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { EventBridgeEvent } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: EventBridgeEvent<'FileExpired', { bucket: string; key: string }>) => {
  // ruleid: no-resource-injection
  await s3.send(new DeleteObjectCommand({ Bucket: event.detail.bucket, Key: event.detail.key }));
};
