// A URL without IAM, and code that asks for a token.
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import type { LambdaFunctionURLHandler } from 'aws-lambda';
const s3 = new S3Client({});
const keys = createRemoteJWKSet(new URL('https://id.example.com/jwks'));
// ok: require-authentication
export const run: LambdaFunctionURLHandler = async (event) => {
  const claims = await jwtVerify(event.headers.authorization?.replace('Bearer ', '') ?? '', keys, { issuer: 'https://id.example.com', audience: 'sync' }).then((r) => r.payload, () => null);
  if (claims === null) return { statusCode: 401 };
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `in/${claims.sub}/${Date.now()}.json`, Body: event.body }));
  return { statusCode: 202 };
};
