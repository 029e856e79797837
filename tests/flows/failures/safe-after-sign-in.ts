// A trigger after the fact, and an error that is only counted.
import type { PostConfirmationTriggerHandler, PreAuthenticationTriggerHandler } from 'aws-lambda';
import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';
const sns = new SNSClient({});
export const welcome: PostConfirmationTriggerHandler = async (event) => {
  try {
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: 'new user' }));
  } catch (error) {
    console.error(error);
    // ok: no-fail-open
    return event;
  }
  return event;
};
export const handler: PreAuthenticationTriggerHandler = async (event) => {
  try {
    await sns.send(new PublishCommand({ TopicArn: process.env.TOPIC, Message: 'sign-in' }));
  // ok: no-fail-open
  } catch (error) {
    console.error('metrics only', error);
  }
  if (event.request.userNotFound) throw new Error('unknown');
  // ok: no-fail-open
  return event;
};
