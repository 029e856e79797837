// Lambda@Edge answers in place of the origin.
import type { CloudFrontRequestHandler } from 'aws-lambda';

export const handler: CloudFrontRequestHandler = async (event) => {
  const { request } = event.Records[0].cf;
  const params = new URLSearchParams(request.querystring);
  return {
    status: '302',
    headers: {
      // ruleid: no-open-redirect
      location: [{ key: 'Location', value: params.get('to') ?? '/' }],
    },
  };
};
