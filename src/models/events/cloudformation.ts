import type { EventModel } from '../event-rows.ts';

/** A request to create, update or delete a custom resource; its properties are in the template. */
export const cloudformationEvent = {
  trigger: 'cloudformation',
  title: 'CloudFormation custom resource',
  evidence: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html',
  eventTypes: [
    'CloudFormationCustomResourceEvent',
    'CloudFormationCustomResourceCreateEvent',
    'CloudFormationCustomResourceUpdateEvent',
    'CloudFormationCustomResourceDeleteEvent',
    'CloudFormationCustomResourceEventCommon',
    'CdkCustomResourceEvent',
    'CdkCustomResourceIsCompleteEvent',
  ],
  handlerTypes: ['CloudFormationCustomResourceHandler', 'CdkCustomResourceHandler', 'CdkCustomResourceIsCompleteHandler'],
  fields: [
    { path: 'ResourceProperties', trust: 'trusted', label: 'custom resource property' },
    { path: 'OldResourceProperties', trust: 'trusted', label: 'custom resource property' },
    { path: 'PhysicalResourceId', trust: 'trusted', label: 'physical resource id' },
    { path: 'ResponseURL', trust: 'trusted', label: 'CloudFormation response URL' },
    { path: 'RequestType', trust: 'trusted', label: 'CloudFormation request type' },
    { path: 'StackId', trust: 'trusted', label: 'CloudFormation stack' },
    { path: 'RequestId', trust: 'trusted', label: 'CloudFormation request id' },
    { path: 'LogicalResourceId', trust: 'trusted', label: 'logical resource id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
