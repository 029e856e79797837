// Any other header is the sender's.
import type { CloudFrontRequestHandler } from 'aws-lambda';

export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  // ruleid: no-open-redirect
  return { status: '301', headers: { location: [{ key: 'Location', value: `https://${request.headers['x-forwarded-host'][0].value}/home` }] } };
};
