// The endpoint of a service.
import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Handler } from 'aws-lambda';
export const handler: Handler<{ endpoint: string; region: string }> = async (event) => {
  // ruleid: no-ssrf
  const s3 = new S3Client({ region: 'eu-west-1', endpoint: event.endpoint, forcePathStyle: true });
  // ok: no-ssrf
  const ddb = new DynamoDBClient({ region: 'eu-west-1', endpoint: process.env.DDB_ENDPOINT });
  return s3.send(new ListBucketsCommand({})).then(() => ddb.config);
};
