// An object of S3.
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const s3 = new S3Client({});

export const handler = async (event: APIGatewayProxyEvent) => {
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.BUCKET,
      Key: 'last.json',
      // ruleid: require-event-validation
      Body: event.body ?? '',
    }),
  );
  return { statusCode: 204, body: '' };
};
