// Markup is escaped, and a text message is no page.
import type { CustomMessageTriggerHandler } from 'aws-lambda';
import escapeHtml from 'escape-html';

export const handler: CustomMessageTriggerHandler = async (event) => {
  const { given_name: name = '' } = event.request.userAttributes;
  // ok: no-xss
  event.response.emailMessage = `<p>Hi ${escapeHtml(name)}, your code is ${event.request.codeParameter}</p>`;
  // ok: no-xss
  event.response.smsMessage = `<${name}> ${event.request.codeParameter}`;
  return event;
};
