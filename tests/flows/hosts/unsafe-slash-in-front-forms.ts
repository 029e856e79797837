// A slash that is asked for and missed, that stands behind the scheme, that only one of two ways puts there, or that is cut off again.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const lessSlash = (path: string) => (path.startsWith('/') ? path.slice(1) : path);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { file, version, rest, page, name } = JSON.parse(event.body ?? '{}') as Record<string, string>;
  if (file[0] !== '/') console.log('no slash');
  // ruleid: no-ssrf
  await fetch(`https://api.example.com${file}`);
  if (!/^\/v\d+\//.test(version)) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch('https:' + version);
  // ruleid: no-ssrf
  await fetch(`https://api.example.com${lessSlash(rest)}`);
  let path = page;
  if (path.includes(' ')) path = '/' + path;
  // ruleid: no-ssrf
  await fetch(`${process.env.BACKEND}${path}`);
  if (!name.startsWith('.') && !name.startsWith('/')) return { statusCode: 400 };
  // ruleid: no-ssrf
  await fetch(`https://api.example.com${name}`);
  return { statusCode: 204 };
};
