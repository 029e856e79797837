// The caller names the object and sends its content.
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { key } = event.queryStringParameters ?? {};
  // ok: no-resource-injection
  const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: process.env.ROLE_ARN } }) });
  // ok: no-resource-injection
  await new Upload({ client: s3, params: { Bucket: process.env.BUCKET, Key: key, Body: event.body } }).done();
  // ok: no-resource-injection
  const form = await createPresignedPost(s3, { Bucket: process.env.BUCKET!, Key: `uploads/${key}` });
  return { statusCode: 200, body: JSON.stringify(form) };
};
