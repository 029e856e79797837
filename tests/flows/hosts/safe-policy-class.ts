// A class decides; the host is compared in lower case.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const ALLOWED_HOSTS: ReadonlySet<string> = new Set(['images.example.com', 'cdn.example.com']);
class UrlPolicy {
  constructor(private readonly hosts: ReadonlySet<string>) {}
  permits(url: URL): boolean {
    return url.protocol === 'https:' && this.hosts.has(url.hostname.toLowerCase());
  }
}
const policy = new UrlPolicy(ALLOWED_HOSTS);
function parse(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = parse(event.queryStringParameters?.src ?? '');
  if (!url || !policy.permits(url)) return { statusCode: 400 };
  // ok: no-ssrf
  const image = await fetch(url, { redirect: 'manual' });
  return { statusCode: 200, body: Buffer.from(await image.arrayBuffer()).toString('base64'), isBase64Encoded: true };
};
