// A slash at the beginning, found by a pattern or at the first character, or put there when it is missing.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const withSlash = (path: string) => (path.startsWith('/') ? path : `/${path}`);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { file, version, rest, page } = JSON.parse(event.body ?? '{}') as Record<string, string>;
  if (file[0] !== '/') return { statusCode: 400 };
  // ok: no-ssrf
  await fetch(`https://api.example.com${file}`);
  if (!/^\/v\d+\//.test(version)) return { statusCode: 400 };
  // ok: no-ssrf
  await fetch('https://api.example.com' + version);
  // ok: no-ssrf
  await fetch(`https://api.example.com${withSlash(rest)}`);
  let path = page;
  if (!path.startsWith('/')) path = '/' + path;
  // ok: no-ssrf
  await fetch(`${process.env.BACKEND}${path}`);
  return { statusCode: 204 };
};
