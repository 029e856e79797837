import type { EventModel } from '../schema.ts';

/** S3 Object Lambda. */
export const s3ObjectLambdaEvent = {
  trigger: 's3-object-lambda',
  title: 'S3 Object Lambda',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'userRequest.url', trust: 'attacker', label: 'request URL' },
    { path: 'userRequest.headers.*', trust: 'attacker', label: 'request header' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
