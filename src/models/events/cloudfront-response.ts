import type { EventModel } from '../event-rows.ts';

/** A viewer or origin response of a CloudFront distribution (Lambda@Edge), with its request. */
export const cloudfrontResponseEvent = {
  trigger: 'cloudfront-response',
  title: 'CloudFront response',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html',
  eventTypes: ['CloudFrontResponseEvent'],
  handlerTypes: ['CloudFrontResponseHandler'],
  partTypes: { CloudFrontResponseEventRecord: 'Records.[]' },
  fields: [
    { path: 'Records.[].cf.request.uri', trust: 'attacker', label: 'CloudFront request URI', isText: true, starts: '/' },
    { path: 'Records.[].cf.request.querystring', trust: 'attacker', label: 'CloudFront query string', isText: true },
    { path: 'Records.[].cf.request.headers.*', trust: 'attacker', label: 'CloudFront request header', isText: true },
    // CloudFront answers for the names of the distribution only.
    { path: 'Records.[].cf.request.headers.host', trust: 'trusted', label: 'host of the distribution' },
    { path: 'Records.[].cf.request.method', trust: 'trusted', label: 'CloudFront method' },
    { path: 'Records.[].cf.request.clientIp', trust: 'trusted', label: 'address of the sender' },
    { path: 'Records.[].cf.request.origin', trust: 'trusted', label: 'CloudFront origin' },
    { path: 'Records.[].cf.config', trust: 'trusted', label: 'CloudFront configuration' },
    { path: 'Records.[].cf.response', trust: 'trusted', label: 'response of the origin' },
  ],
  answer: 'lambda.EdgeResponse',
  unlisted: 'trusted',
} as const satisfies EventModel;
