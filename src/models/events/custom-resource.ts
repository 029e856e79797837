import type { EventModel } from '../schema.ts';

/** CloudFormation custom resource. */
export const customResourceEvent = {
  trigger: 'custom-resource',
  title: 'CloudFormation custom resource',
  evidence: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources-lambda.html',
  eventTypes: [
    'CloudFormationCustomResourceEvent',
    'CloudFormationCustomResourceEventCommon',
    'CloudFormationCustomResourceCreateEvent',
    'CloudFormationCustomResourceUpdateEvent',
    'CloudFormationCustomResourceDeleteEvent',
    'CdkCustomResourceEvent',
    'CdkCustomResourceIsCompleteEvent',
  ],
  handlerTypes: ['CloudFormationCustomResourceHandler', 'CdkCustomResourceHandler', 'CdkCustomResourceIsCompleteHandler'],
  fields: [],
  unlisted: 'trusted',
} as const satisfies EventModel;
