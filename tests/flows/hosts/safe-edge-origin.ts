// The origin is one of a table; its path and the path of the request name no server.
import type { CloudFrontRequestHandler } from 'aws-lambda';
const ORIGINS: Record<string, string> = { eu: 'eu.example.com', us: 'us.example.com' };
export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  const country = request.headers['cloudfront-viewer-country']?.[0]?.value ?? 'us';
  if (request.origin?.custom) {
    // ok: no-ssrf
    request.origin.custom.domainName = ORIGINS[country.toLowerCase()] ?? ORIGINS.us;
    request.origin.custom.path = '/v2';
  }
  request.uri = request.uri.replace(/\/$/, '/index.html');
  return request;
};
