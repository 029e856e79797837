// Lambda@Edge answers a redirect to an address of the own origin or lets the request pass.
import type { CloudFrontRequestHandler } from 'aws-lambda';

const redirect = (to: string) => ({
  status: '302',
  statusDescription: 'Found',
  // ok: no-open-redirect
  headers: { location: [{ key: 'Location', value: to }] },
});

export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  const next = new URLSearchParams(request.querystring).get('next') ?? '/';
  const target = new URL(next, 'https://www.example.com');
  if (target.origin === 'https://www.example.com') return redirect(target.toString());
  if (request.uri.endsWith('/')) return redirect(`https://www.example.com${request.uri}index.html`);
  return request;
};
