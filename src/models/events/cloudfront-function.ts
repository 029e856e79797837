import type { EventModel } from '../event-rows.ts';

/** A request or response that a CloudFront function sees. */
export const cloudfrontFunctionEvent = {
  trigger: 'cloudfront-function',
  title: 'CloudFront Functions event',
  evidence: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html',
  eventTypes: ['CloudFrontFunctionsEvent'],
  handlerTypes: [],
  fields: [
    { path: 'request.uri', trust: 'attacker', label: 'CloudFront request URI', isText: true, starts: '/' },
    { path: 'request.querystring.*', trust: 'attacker', label: 'CloudFront query string', isText: true },
    { path: 'request.headers.*', trust: 'attacker', label: 'CloudFront request header', isText: true },
    { path: 'request.cookies.*', trust: 'attacker', label: 'CloudFront cookie', isText: true, isShown: true },
    { path: 'request.method', trust: 'trusted', label: 'CloudFront method' },
    { path: 'viewer.ip', trust: 'trusted', label: 'address of the sender' },
    { path: 'context', trust: 'trusted', label: 'CloudFront configuration' },
    { path: 'response', trust: 'trusted', label: 'response of the origin' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
