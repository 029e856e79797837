import type { EventModel } from '../event-rows.ts';

/** A push to a CodeCommit repository; branch names are chosen by whoever pushes. */
export const codecommitEvent = {
  trigger: 'codecommit',
  title: 'CodeCommit push',
  evidence: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html',
  eventTypes: ['CodeCommitTriggerEvent'],
  handlerTypes: ['CodeCommitHandler'],
  partTypes: { CodeCommitTrigger: 'Records.[]' },
  fields: [
    { path: 'Records.[].codecommit.references.[].ref', trust: 'attacker', label: 'branch or tag name', isText: true },
    { path: 'Records.[].codecommit.references.[].commit', trust: 'trusted', label: 'commit id' },
    { path: 'Records.[].customData', trust: 'trusted', label: 'trigger configuration' },
    { path: 'Records.[].eventSourceARN', trust: 'trusted', label: 'CodeCommit repository' },
    { path: 'Records.[].userIdentityARN', trust: 'trusted', label: 'IAM caller' },
    { path: 'Records.[].awsRegion', trust: 'trusted', label: 'AWS region' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
