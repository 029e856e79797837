// A template that does not escape, and one that nobody here knows.
import { S3Client, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import Mustache from 'mustache';

const s3 = new S3Client({});

export const handler = async (event: SQSEvent) => {
  const { title, template } = JSON.parse(event.Records[0]?.body ?? '{}');
  const page = Mustache.render('<h1>{{{title}}}</h1>', { title });
  await s3.send(
    new PutObjectCommand({
      Bucket: 'pages',
      Key: 'page.html',
      ContentType: 'text/html',
      // ruleid: no-xss
      Body: page,
    }),
  );
  await s3.send(
    new PutObjectCommand({
      Bucket: 'pages',
      Key: 'page.html',
      ContentType: 'text/html',
      // ruleid: no-xss
      Body: Mustache.render(template, { title: 'constant' }),
    }),
  );
};
