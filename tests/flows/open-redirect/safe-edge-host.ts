// The host of a request is one of the names of the distribution.
import type { CloudFrontRequestHandler } from 'aws-lambda';

export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  // ok: no-open-redirect
  return { status: '301', headers: { location: [{ key: 'Location', value: `https://${request.headers.host[0].value}/home` }] } };
};
