// The request decides which server CloudFront asks.
import type { CloudFrontRequestHandler } from 'aws-lambda';
export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  const host = request.headers['x-origin']?.[0]?.value ?? 'example.com';
  if (request.origin?.custom) {
    // ruleid: no-ssrf
    request.origin.custom.domainName = host;
  }
  return request;
};
