// An assertion in another file.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { assertAllowedHost } from './allow';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = event.queryStringParameters?.u ?? '';
  assertAllowedHost(url);
  // ok: no-ssrf
  const r = await fetch(url);
  return { statusCode: 200, body: await r.text() };
};
