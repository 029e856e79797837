// A function verifies and throws; the handler only writes a log.
import { getAuth } from 'firebase-admin/auth';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { S3Client, DeleteObjectCommand } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
async function assertSignedIn(token: string): Promise<void> {
  await getAuth().verifyIdToken(token);
}
export const handler = async (event: APIGatewayProxyEventV2) => {
  const token = (event.headers.authorization ?? '').replace('Bearer ', '');
  try {
    await assertSignedIn(token);
  // ruleid: no-fail-open
  } catch (error) {
    console.error('auth failed', error);
  }
  await s3.send(new DeleteObjectCommand({ Bucket: 'files', Key: 'fixed.txt' }));
  return { statusCode: 204 };
};
