import type { EventModel } from '../event-rows.ts';

/** Instances that Auto Scaling offers for termination. */
export const autoScalingEvent = {
  trigger: 'auto-scaling',
  title: 'scale-in request',
  evidence: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lambda-custom-termination-policy.html',
  eventTypes: ['AutoScalingScaleInEvent'],
  handlerTypes: ['AutoScalingScaleInHandler'],
  fields: [
    { path: 'AutoScalingGroupName', trust: 'trusted', label: 'Auto Scaling group' },
    { path: 'Instances', trust: 'trusted', label: 'EC2 instance' },
    { path: 'Cause', trust: 'trusted', label: 'cause of the termination' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
