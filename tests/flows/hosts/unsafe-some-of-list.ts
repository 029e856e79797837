// That some address is allowed says nothing of the first.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const OK = new Set(['a.example.com']);
const isAllowed = (value: string): boolean => {
  try {
    return OK.has(new URL(value).hostname);
  } catch {
    return true;
  }
};
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const body = JSON.parse(event.body ?? '{}') as { u: string; urls: string[] };
  let target: URL | null = null;
  try {
    target = new URL(body.u);
    if (!OK.has(target.pathname)) return { statusCode: 400 };
  } catch {
    return { statusCode: 400 };
  }
  // ruleid: no-ssrf
  await fetch(target);
  // ruleid: no-ssrf
  await Promise.all(body.urls.filter(Boolean).map((u) => fetch(u)));
  for (const u of body.urls) {
    isAllowed(u);
    // ruleid: no-ssrf
    await fetch(u);
  }
  const any = body.urls.some((u) => OK.has(new URL(u).hostname));
  if (!any) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(body.urls[0]!);
  return { statusCode: 200 };
};
