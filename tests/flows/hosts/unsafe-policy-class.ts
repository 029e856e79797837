// A policy that asks for the scheme or the host; warnings; another value.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const ALLOWED_HOSTS: ReadonlySet<string> = new Set(['images.example.com', 'cdn.example.com']);
class UrlPolicy {
  permits(url: URL): boolean {
    return url.protocol === 'https:' || ALLOWED_HOSTS.has(url.hostname);
  }
}
const policy = new UrlPolicy();
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = new URL(event.queryStringParameters?.src ?? '');
  if (!policy.permits(url)) return { statusCode: 400 };
  // ruleid: no-ssrf
  const image = await fetch(url, { redirect: 'manual' });
  const other = new URL(event.queryStringParameters?.other ?? '');
  if (!ALLOWED_HOSTS.has(other.hostname)) console.warn('unexpected host');
  // ruleid: no-ssrf
  await fetch(other);
  if (!ALLOWED_HOSTS.has(new URL(event.queryStringParameters?.a ?? '').hostname)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(event.queryStringParameters?.b ?? '');
  // ok: no-ssrf
  await fetch(event.queryStringParameters?.a ?? '');
  return { statusCode: 200, body: await image.text() };
};
