// A payload of an event bus is unserialized.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import serialize from 'node-serialize';
const s3 = new S3Client({});
export const handler = async (event: { detail: { payload: string } }) => {
  await s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));
  // ruleid: no-unsafe-deserialization
  return serialize.unserialize(event.detail.payload);
};
