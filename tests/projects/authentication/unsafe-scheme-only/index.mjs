// Only the scheme of the header is compared.
import { S3Client, ListObjectsV2Command } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
// ruleid: require-authentication
export const handler = async (event) => {
  const [scheme, token] = (event.headers.authorization ?? '').split(' ');
  if (scheme !== 'Bearer' || !token) return { statusCode: 401 };
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: process.env.BUCKET }));
  return { statusCode: 200, body: JSON.stringify(Contents) };
};
