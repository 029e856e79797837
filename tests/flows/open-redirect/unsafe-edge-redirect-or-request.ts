// Lambda@Edge answers a redirect or lets the request pass.
import type { CloudFrontRequestHandler } from 'aws-lambda';

const redirect = (to: string) => ({
  status: '302',
  statusDescription: 'Found',
  // ruleid: no-open-redirect
  headers: { location: [{ key: 'Location', value: to }] },
});

export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  const next = new URLSearchParams(request.querystring).get('next');
  if (next?.startsWith('/')) return redirect(next);
  return request;
};
