// A path of a request begins with a slash, a parameter does not.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const ORIGIN = 'https://legacy.internal';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ok: no-ssrf
  const a = await fetch(`${ORIGIN}${event.rawPath}?${event.rawQueryString}`, { method: event.requestContext.http.method });
  // ok: no-ssrf
  const b = await fetch(process.env.BACKEND + event.rawPath);
  const asked = new URL(event.queryStringParameters?.u ?? '/', 'https://x');
  // ok: no-ssrf
  const c = await fetch(`https://api.example.com${asked.pathname}${asked.search}`);
  const tail = `/v1/${event.pathParameters?.id}`;
  // ok: no-ssrf
  const d = await fetch(ORIGIN + tail);
  // ruleid: no-ssrf
  const e = await fetch(`https://api.example.com${event.queryStringParameters?.path}`);
  return { statusCode: 200, body: String([a, b, c, d, e].length) };
};
