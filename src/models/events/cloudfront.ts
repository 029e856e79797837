import type { EventModel } from '../schema.ts';

/** Lambda@Edge. */
export const cloudfrontEvent = {
  trigger: 'cloudfront',
  title: 'Lambda@Edge',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html',
  eventTypes: ['CloudFrontRequestEvent', 'CloudFrontResponseEvent', 'CloudFrontEvent'],
  handlerTypes: ['CloudFrontRequestHandler', 'CloudFrontResponseHandler'],
  partTypes: { CloudFrontRequest: 'Records.[].cf.request', CloudFrontRequestEventRecord: 'Records.[]' },
  fields: [
    { path: 'Records.[].cf.request.uri', trust: 'attacker', label: 'CloudFront path' },
    { path: 'Records.[].cf.request.querystring', trust: 'attacker', label: 'CloudFront query string' },
    { path: 'Records.[].cf.request.headers.*', trust: 'attacker', label: 'CloudFront request header' },
    { path: 'Records.[].cf.request.body.data', trust: 'attacker', label: 'CloudFront request body' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
