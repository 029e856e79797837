// Tables and patterns that write out the host.
import got from 'got';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const UPSTREAMS: Record<string, string> = { a: 'https://a.example.com', b: 'https://b.example.com' };
export const handler: APIGatewayProxyHandler = async (event) => {
  const base = UPSTREAMS[event.pathParameters?.service ?? ''];
  if (!base) return { statusCode: 404, body: '' };
  // ok: no-ssrf
  const a = await got(`${base}/v1/${event.pathParameters?.id}`).json();
  const cb = event.queryStringParameters?.cb ?? '';
  if (!/^https:\/\/([a-z0-9-]+\.)?example\.com(\/|$)/.test(cb)) return { statusCode: 400, body: '' };
  // ok: no-ssrf
  await got.post(cb, { json: a });
  const other = event.queryStringParameters?.other ?? '';
  if (!other.startsWith('https://example.com')) return { statusCode: 400, body: '' };
  // ruleid: no-ssrf
  await got.post(other, { json: a });
  if (!other.startsWith('https://example.com/')) return { statusCode: 400, body: '' };
  // ok: no-ssrf
  await got.post(other, { json: a });
  return { statusCode: 200, body: '' };
};
