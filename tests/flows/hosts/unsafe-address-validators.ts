// That it is an address or a number of a host does not say which.
import validator from 'validator';
import { isIP } from 'net';
import { z } from 'zod';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const Body = z.object({ url: z.string().url(), ip: z.string() });
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { url, ip } = Body.parse(JSON.parse(event.body ?? '{}'));
  // ruleid: no-ssrf
  const a = await fetch(url);
  if (!validator.isURL(url, { protocols: ['https'] })) return { statusCode: 400 };
  // ruleid: no-ssrf
  const b = await fetch(url);
  if (!isIP(ip)) return { statusCode: 400 };
  // ruleid: no-ssrf
  const c = await fetch(`http://${ip}/status`);
  return { statusCode: 200, body: String([a, b, c].length) };
};
