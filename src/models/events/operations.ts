import type { EventModel } from '../schema.ts';

/** AWS operations event. */
export const operationsEvent = {
  trigger: 'operations',
  title: 'AWS operations event',
  evidence: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lambda-custom-termination-policy.html',
  eventTypes: ['AutoScalingScaleInEvent', 'GuardDutyNotificationEvent', 'GuardDutyScanResultNotificationEvent'],
  handlerTypes: ['AutoScalingScaleInHandler'],
  fields: [{ path: 'detail.s3ObjectDetails.objectKey', trust: 'attacker', label: 'S3 object key' }],
  unlisted: 'trusted',
} as const satisfies EventModel;
