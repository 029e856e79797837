// Prefixes without a slash, patterns without a border.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const PREFIXES = ['https://a.example.com', 'https://b.example.com'];
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = event.queryStringParameters?.u ?? '';
  if (!PREFIXES.some((p) => url.startsWith(p))) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(url);
  if (!/example\.com/.test(url)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(url);
  if (!/^https:\/\/[^/]*example\.com/.test(url)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(url);
  const u = new URL(url);
  if (u.protocol !== 'https:') return { statusCode: 400 };
  if (u.username || u.password) return { statusCode: 400 };
  if (['localhost', '127.0.0.1'].includes(u.hostname)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(u);
  return { statusCode: 200 };
};
