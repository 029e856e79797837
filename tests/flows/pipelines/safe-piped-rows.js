// Rows of an uploaded file, which a step of another package makes of a stream.
import { exec } from 'node:child_process';
import { createGunzip } from 'node:zlib';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import csv from 'csv-parser';

const s3 = new S3Client({});

export const handler = async (event) => {
  const [{ s3: source }] = event.Records;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: source.bucket.name, Key: source.object.key }));
  await new Promise((resolve, reject) => {
    Body.pipe(createGunzip())
      .pipe(csv())
      .on('data', (row) => {
        // ok: no-command-injection
        exec(`notify ${row.name.replace(/\W/g, '')}`);
      })
      .on('end', resolve)
      .on('error', reject);
  });
};
