import type { EventModel } from '../event-rows.ts';

/** A request for an object that passes through an S3 Object Lambda access point. */
export const s3ObjectLambdaEvent = {
  trigger: 's3-object-lambda',
  title: 'S3 Object Lambda request',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'userRequest.url', trust: 'attacker', label: 'S3 request URL', isText: true },
    { path: 'userRequest.headers.*', trust: 'attacker', label: 'S3 request header', isText: true },
    { path: 'getObjectContext', trust: 'trusted', label: 'S3 object context' },
    { path: 'configuration', trust: 'trusted', label: 'access point configuration' },
    { path: 'userIdentity', trust: 'identity', label: 'S3 caller' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
