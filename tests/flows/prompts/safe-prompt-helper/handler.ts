// Another file asks the model; the request is what the user says.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ask } from './ask';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { question } = JSON.parse(event.body ?? '{}');
  // ok: no-prompt-injection
  return ask('You are a clerk', question);
};
