// Another file asks the model: the report is where the data leaves this file.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ask } from './ask';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  // ruleid: no-prompt-injection
  return ask(`You are ${persona}`, question);
};
