// The function verifies the token of the pool itself.
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
import type { LambdaFunctionURLEvent } from 'aws-lambda';
const verifier = CognitoJwtVerifier.create({ userPoolId: process.env.POOL!, clientId: process.env.CLIENT!, tokenUse: 'access' });
const s3 = new S3Client({});
// ok: require-authentication
export const handler = async (event: LambdaFunctionURLEvent) => {
  let sub: string;
  try {
    ({ sub } = await verifier.verify(event.headers.authorization?.split(' ')[1] ?? ''));
  } catch {
    return { statusCode: 401 };
  }
  const found = await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: `${sub}/export.csv` }));
  return { statusCode: 200, body: await found.Body?.transformToString() };
};
