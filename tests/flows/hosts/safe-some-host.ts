// One of several hosts or endings.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const HOSTS = ['a.example.com', 'b.example.com'];
const SUFFIXES = ['.example.com', '.example.org'];
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = event.queryStringParameters?.u ?? '';
  const { hostname, host } = new URL(url);
  if (!HOSTS.some((h) => h === hostname)) return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(url);
  const second = new URL(event.queryStringParameters?.v ?? '');
  if (!SUFFIXES.some((s) => second.hostname.endsWith(s))) return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(second.href);
  return { statusCode: 200, body: host };
};
