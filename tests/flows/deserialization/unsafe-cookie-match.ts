// A part of a cookie is unserialized.
import { unserialize } from 'node-serialize';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const parsers: Record<string, (text: string) => unknown> = { json: JSON.parse, native: unserialize };
export const handler = async (event: APIGatewayProxyEvent) => {
  const cookie = event.headers.cookie?.match(/profile=([^;]+)/)?.[1] ?? '';
  const text = Buffer.from(cookie, 'base64').toString();
  // ruleid: no-unsafe-deserialization
  const profile = unserialize(text);
  return { statusCode: 200, body: JSON.stringify([profile, parsers.json('{}')]) };
};
