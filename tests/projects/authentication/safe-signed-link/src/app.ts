// The link is signed by the program.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const s3 = new S3Client({});
const sign = (text: string) => createHmac('sha256', process.env.LINK_SECRET!).update(text).digest();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { key = '', expires = '0', sig = '' } = event.queryStringParameters ?? {};
  if (Number(expires) < Date.now()) return { statusCode: 410 };
  const wanted = sign(`${key}:${expires}`);
  const given = Buffer.from(sig, 'hex');
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return { statusCode: 403 };
  const object = await s3.send(new GetObjectCommand({ Bucket: process.env.BUCKET, Key: key }));
  return { statusCode: 200, body: await object.Body!.transformToString() };
};
