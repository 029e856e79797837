// Paths, queries and fragments do not change the host.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { request } from 'https';
const API = 'https://api.example.com';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const q = event.queryStringParameters ?? {};
  const url = new URL('/search', API);
  url.searchParams.append('q', q.q ?? '');
  url.pathname = `/v2/${q.path}`;
  url.hash = q.h ?? '';
  // ok: no-ssrf
  await fetch(url);
  // ok: no-ssrf
  await fetch(url.href);
  // ok: no-ssrf
  await fetch(`${API}/items/${q.id}?x=${q.x}`);
  // ok: no-ssrf
  await fetch(API + '/items/' + q.id);
  // ok: no-ssrf
  await fetch(`${API}?${new URLSearchParams(q as Record<string, string>)}`);
  // ok: no-ssrf
  await fetch(new Request(`${API}/items/${q.id}`, { method: 'POST', body: event.body }));
  // ok: no-ssrf
  request({ host: 'api.example.com', path: `/x/${q.id}`, headers: { 'x-user': q.user } }).end();
  return { statusCode: 200 };
};
