// Filtered lists and an address that was parsed in a try block.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const OK = new Set(['a.example.com']);
const isAllowed = (value: string): boolean => {
  try {
    return OK.has(new URL(value).hostname);
  } catch {
    return false;
  }
};
function normalise(value: string): string {
  const url = new URL(value);
  if (!OK.has(url.hostname)) throw new Error('host');
  return url.toString();
}
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const body = JSON.parse(event.body ?? '{}') as { u: string; urls: string[] };
  let target: URL | null = null;
  try {
    target = new URL(body.u);
    if (!OK.has(target.hostname)) return { statusCode: 400 };
  } catch {
    return { statusCode: 400 };
  }
  // ok: no-ssrf
  await fetch(target);
  // ok: no-ssrf
  await Promise.all(body.urls.filter(isAllowed).map((u) => fetch(u)));
  for (const u of body.urls) {
    if (!isAllowed(u)) continue;
    // ok: no-ssrf
    await fetch(u);
  }
  // ok: no-ssrf
  await fetch(normalise(event.headers['x-url'] ?? ''));
  const all = body.urls.every((u) => isAllowed(u));
  if (!all) return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(body.urls[0]!);
  return { statusCode: 200 };
};
