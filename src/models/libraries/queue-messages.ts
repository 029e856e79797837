import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const queue = 'aws.Queue';
const message = 'aws.QueueMessage';
const label = 'SQS message';

/** SQS: messages that a function fetches itself come from the same senders as those that call it. */
export const queueMessages = {
  package: '@aws-sdk/client-sqs',
  evidence: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html',
  types: [
    { name: queue, path: 'Member[SQSClient,SQS].Instance', declared: ['SQSClient', 'SQS'] },
    { name: message, type: queue, path: 'Member[send,receiveMessage].ReturnValue.Awaited.Member[Messages].ArrayElement' },
  ],
  sources: [
    { type: message, path: 'Member[Body]', label },
    { type: message, path: 'Member[MessageAttributes].AnyMember.Member[StringValue]', label: 'SQS message attribute' },
  ],
  properties: [
    { type: message, path: 'Member[Body]', removes: objectThreats },
    { type: message, path: 'Member[MessageAttributes].AnyMember.Member[StringValue]', removes: objectThreats },
  ],
} as const satisfies LibraryModel;

/** The same through SDK v2. */
export const legacyQueueMessages = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/sqs'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SQS.html#receiveMessage-property',
  types: [
    { name: 'aws-sdk.Queue', path: 'Member[SQS].Instance', declared: ['SQS'] },
    {
      name: message,
      type: 'aws-sdk.Queue',
      path: 'Member[receiveMessage].ReturnValue.Member[promise].ReturnValue.Member[Messages].ArrayElement',
    },
    { name: message, type: 'aws-sdk.Queue', path: 'Member[receiveMessage].Argument[1].Parameter[1].Member[Messages].ArrayElement' },
  ],
} as const satisfies LibraryModel;

/** The class of SDK v2 that is a module of its own. */
export const legacyQueueClient = {
  package: 'aws-sdk/clients/sqs',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/SQS.html',
  types: [{ name: 'aws-sdk.Queue', path: 'Instance' }],
} as const satisfies LibraryModel;
