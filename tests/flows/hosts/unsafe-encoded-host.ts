// Encoding leaves the dots of a host.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const host = event.queryStringParameters?.host ?? '';
  // ruleid: no-ssrf
  const a = await fetch(`https://${encodeURIComponent(host)}/status`);
  const q = encodeURIComponent(event.queryStringParameters?.q ?? '');
  // ok: no-ssrf
  const b = await fetch(`https://example.com/?q=${q}`);
  // ok: no-ssrf
  const c = await fetch(`${process.env.API_URL}/x/${q}`);
  return { statusCode: 200, body: String([a, b, c].length) };
};
