// Patterns of hosts; the host that was found; the host of a configured address.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const PATTERNS = [/^cdn\d+\.example\.com$/, /^([a-z-]+\.)*example\.org$/];
const HOSTS = ['a.example.com', 'b.example.com'];
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = new URL(event.queryStringParameters?.u ?? '');
  if (!PATTERNS.some((p) => p.test(url.hostname))) return { statusCode: 400 };
  // ok: no-ssrf
  const a = await fetch(url);
  const v = new URL(event.queryStringParameters?.v ?? '');
  const host = HOSTS.find((h) => h === v.hostname);
  if (host === undefined) return { statusCode: 400 };
  // ok: no-ssrf
  const b = await fetch(`https://${host}${v.pathname}${v.search}`);
  const expected = new URL(process.env.API ?? 'https://x');
  const w = new URL(event.queryStringParameters?.w ?? '');
  if (w.host !== expected.host) return { statusCode: 400 };
  // ok: no-ssrf
  const c = await fetch(w);
  return { statusCode: 200, body: String([a, b, c].length) };
};
