import type { EventModel } from '../event-rows.ts';

/** A viewer or origin request of a CloudFront distribution (Lambda@Edge). */
export const cloudfrontRequestEvent = {
  trigger: 'cloudfront-request',
  title: 'CloudFront request',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html',
  eventTypes: ['CloudFrontRequestEvent'],
  handlerTypes: ['CloudFrontRequestHandler'],
  partTypes: {
    CloudFrontRequestEventRecord: 'Records.[]',
    CloudFrontRequest: 'Records.[].cf.request',
    CloudFrontHeaders: 'Records.[].cf.request.headers',
    CloudFrontEvent: 'Records.[].cf',
  },
  fields: [
    { path: 'Records.[].cf.request', trust: 'trusted', label: 'CloudFront request', type: 'lambda.EdgeRequest' },
    { path: 'Records.[].cf.request.uri', trust: 'attacker', label: 'CloudFront request URI', isText: true, starts: '/' },
    { path: 'Records.[].cf.request.querystring', trust: 'attacker', label: 'CloudFront query string', isText: true },
    { path: 'Records.[].cf.request.headers.*', trust: 'attacker', label: 'CloudFront request header', isText: true },
    // CloudFront answers for the names of the distribution only.
    { path: 'Records.[].cf.request.headers.host', trust: 'trusted', label: 'host of the distribution' },
    { path: 'Records.[].cf.request.body.data', trust: 'attacker', label: 'CloudFront request body' },
    { path: 'Records.[].cf.request.method', trust: 'trusted', label: 'CloudFront method' },
    { path: 'Records.[].cf.request.clientIp', trust: 'trusted', label: 'address of the sender' },
    { path: 'Records.[].cf.request.origin', trust: 'trusted', label: 'CloudFront origin' },
    { path: 'Records.[].cf.config', trust: 'trusted', label: 'CloudFront configuration' },
  ],
  answer: 'lambda.EdgeResponse',
  unlisted: 'trusted',
} as const satisfies EventModel;
