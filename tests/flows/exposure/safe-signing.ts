// What is signed, hashed or encrypted with a secret does not tell it.
import { createCipheriv, createHmac, randomBytes, scryptSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
export const handler = async (event: { body: string }) => {
  const { password, user } = JSON.parse(event.body);
  const key = scryptSync(process.env.MASTER_SECRET ?? '', 'salt', 32);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()]);
  // ok: no-secret-exposure
  await s3.send(new PutObjectCommand({ Bucket: 'vault', Key: user, Body: sealed.toString('base64') }));
  const proof = createHmac('sha256', process.env.HMAC_SECRET ?? '').update(user).digest('base64url');
  const token = await new SignJWT({ user }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(process.env.JWT_SECRET));
  // ok: no-secret-exposure
  console.log('signed', proof);
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ proof, token }) };
};
