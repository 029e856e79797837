// A step of another package stands between the object and the last stream of a pipeline.
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Event } from 'aws-lambda';
import split from 'split2';
import { Client } from 'pg';

const s3 = new S3Client({});
export const handler = async (event: S3Event) => {
  const { bucket, object } = event.Records[0].s3;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }));
  const client = new Client();
  await client.connect();
  await pipeline(
    Body as NodeJS.ReadableStream,
    split(),
    new Transform({
      objectMode: true,
      transform(line, _encoding, done) {
        done(null, JSON.parse(line));
      },
    }),
    new Writable({
      objectMode: true,
      write(row, _encoding, done) {
        // ok: no-sql-injection
        client.query('INSERT INTO rows (name) VALUES ($1)', [row.name]).then(() => done(), done);
      },
    }),
  );
};
