// A joined key whose last part is a name, and one of which the beginning is asked for.
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { posix } from 'node:path';

const client = new S3Client({});

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const tenant = event.requestContext.authorizer.jwt.claims.sub as string;
  const file = event.queryStringParameters?.file ?? '';
  // ok: no-path-traversal
  await client.send(new GetObjectCommand({ Bucket: 'files', Key: posix.join('tenants', tenant, posix.basename(file)) }));
  const key = posix.join('tenants', tenant, file);
  if (!key.startsWith(`tenants/${tenant}/`)) return { statusCode: 403 };
  // ok: no-path-traversal
  return client.send(new GetObjectCommand({ Bucket: 'files', Key: key }));
};
