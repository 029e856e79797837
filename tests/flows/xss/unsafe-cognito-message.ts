// What a user calls himself becomes part of the page that Cognito sends.
import type { CustomMessageTriggerHandler } from 'aws-lambda';

export const handler: CustomMessageTriggerHandler = async (event) => {
  const { given_name: name = '' } = event.request.userAttributes;
  // ruleid: no-xss
  event.response.emailMessage = `<p>Hi ${name}, your code is ${event.request.codeParameter}</p>`;
  return event;
};
