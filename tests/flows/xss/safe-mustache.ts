// A template of the program that escapes.
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import Mustache from 'mustache';

const s3 = new S3Client({});

export const handler = async (event: SQSEvent) => {
  const { title } = JSON.parse(event.Records[0]?.body ?? '{}');
  // ok: no-xss
  const Body = Mustache.render('<h1>{{title}}</h1>', { title });
  await s3.send(new PutObjectCommand({ Bucket: 'pages', Key: 'page.html', ContentType: 'text/html', Body }));
};
