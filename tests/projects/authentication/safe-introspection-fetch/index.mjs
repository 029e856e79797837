// Another service is asked whose token it is.
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
async function whoami(token) {
  const response = await fetch('https://tenant.auth0.com/userinfo', { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) return undefined;
  return response.json();
}
// ok: require-authentication
export const handler = async (event) => {
  const user = await whoami(event.headers.authorization?.slice(7));
  if (!user) return { statusCode: 401 };
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `${user.sub}.png`, Body: event.body }));
  return { statusCode: 204 };
};
