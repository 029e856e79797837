import type { EventModel } from '../schema.ts';

/** CodeCommit trigger. */
export const codecommitEvent = {
  trigger: 'codecommit',
  title: 'CodeCommit trigger',
  evidence: 'https://docs.aws.amazon.com/codecommit/latest/userguide/how-to-notify-lambda.html',
  eventTypes: ['CodeCommitTriggerEvent', 'CodeBuildCloudWatchStateEvent'],
  handlerTypes: ['CodeCommitHandler', 'CodeBuildCloudWatchStateHandler'],
  fields: [
    { path: 'Records.[].codecommit.references.[].ref', trust: 'attacker', label: 'Git reference' },
    { path: 'Records.[].customData', trust: 'trusted', label: 'trigger data' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
