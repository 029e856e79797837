// User and password are those of the environment.
import { S3Client, ListObjectsV2Command } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
// ok: require-authentication
export const handler = async (event) => {
  const [scheme, encoded] = (event.headers.authorization ?? '').split(' ');
  const [user, password] = Buffer.from(encoded ?? '', 'base64')
    .toString()
    .split(':');
  if (scheme !== 'Basic' || user !== process.env.ADMIN_USER || password !== process.env.ADMIN_PASSWORD) return { statusCode: 401 };
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: process.env.BUCKET }));
  return { statusCode: 200, body: JSON.stringify(Contents) };
};
