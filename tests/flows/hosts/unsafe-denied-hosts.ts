// A list of hosts that are not allowed leaves all others.
import type { APIGatewayProxyHandler } from 'aws-lambda';
const BASE = new URL('https://api.partner.com');
function assertPartner(url: URL): void {
  if (url.origin !== BASE.origin) throw new Error('foreign origin');
}
export const handler: APIGatewayProxyHandler = async (event) => {
  const next = new URL(event.queryStringParameters?.next ?? '/', BASE);
  assertPartner(next);
  // ok: no-ssrf
  await fetch(next);
  const denied = new URL(event.queryStringParameters?.x ?? '');
  if (denied.hostname === 'localhost' || denied.hostname === '169.254.169.254') throw new Error('no');
  // ruleid: no-ssrf
  await fetch(denied);
  return { statusCode: 200, body: '' };
};
