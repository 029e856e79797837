import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3EventRecord, S3Handler } from 'aws-lambda';
import { container } from '@shop/services/container';
import { logger } from '@shop/shared';

const s3 = new S3Client({});

async function download(record: S3EventRecord): Promise<string> {
  const { bucket, object } = record.s3;
  const key = decodeURIComponent(object.key);
  const file = `/tmp/${key.split('/').pop() ?? 'video'}`;
  const response = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
  await pipeline(response.Body as Readable, createWriteStream(file));
  return file;
}

/** A product video was uploaded. */
export const handler: S3Handler = async (event) => {
  const files = await Promise.all(event.Records.map(download));
  for (const file of files) {
    // ruleid: no-command-injection
    const outputs = await container.media.transcode(file);
    logger.info('video transcoded', { outputs: outputs.length });
  }
};
