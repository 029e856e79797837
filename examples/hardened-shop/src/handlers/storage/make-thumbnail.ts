import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { logger } from '@shop/shared';

const s3 = new S3Client({});
const run = promisify(execFile);

/** A picture was uploaded: makes a small one beside it. */
export const handler = async (event: S3Event): Promise<void> => {
  for (const { s3: change } of event.Records) {
    const key = decodeURIComponent(change.object.key.replaceAll('+', ' '));
    const input = `/tmp/${randomUUID()}`;
    const output = `${input}.thumb.webp`;
    const { Body: body } = await s3.send(new GetObjectCommand({ Bucket: change.bucket.name, Key: key }));
    await pipeline(body as Readable, createWriteStream(input));
    await run('convert', [input, '-resize', '320x320', output]);
    await s3.send(new PutObjectCommand({ Bucket: change.bucket.name, Key: `thumbnails/${key}`, Body: createReadStream(output) }));
    logger.info('thumbnail made', { key });
  }
};
