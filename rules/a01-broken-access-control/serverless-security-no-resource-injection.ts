import { S3Client, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';

const s3 = new S3Client({});
const buckets = { invoices: 'acme-invoices' };

export const handler = async (event) => {
  const { bucket, name, key } = event.queryStringParameters;
  // ruleid: serverless-security-no-resource-injection
  await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'a' }));
  // ruleid: serverless-security-no-resource-injection
  new InvokeCommand({ FunctionName: name, Payload: '{}' });
  // ruleid: serverless-security-no-resource-injection
  new GetSecretValueCommand({ SecretId: name });
  // ok: serverless-security-no-resource-injection
  await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: key }));
  // ok: serverless-security-no-resource-injection
  await s3.send(new PutObjectCommand({ Bucket: buckets[name], Key: key, Body: event.body }));
  // ok: serverless-security-no-resource-injection
  new InvokeCommand({ FunctionName: 'render', Payload: JSON.stringify({ name }) });
};
