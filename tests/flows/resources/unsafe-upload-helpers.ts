// Helpers around S3 and STS take the same names.
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { bucket, role } = event.queryStringParameters ?? {};
  // ruleid: no-resource-injection
  const s3 = new S3Client({ credentials: fromTemporaryCredentials({ params: { RoleArn: role } }) });
  // ruleid: no-resource-injection
  await new Upload({ client: s3, params: { Bucket: bucket, Key: 'a', Body: event.body } }).done();
  // ruleid: no-resource-injection
  const form = await createPresignedPost(s3, { Bucket: bucket!, Key: 'b' });
  return { statusCode: 200, body: JSON.stringify(form) };
};
