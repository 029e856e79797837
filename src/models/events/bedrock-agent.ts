import type { EventModel } from '../schema.ts';

/** Bedrock agent action. */
export const bedrockAgentEvent = {
  trigger: 'bedrock-agent',
  title: 'Bedrock agent action',
  evidence: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'inputText', trust: 'attacker', label: 'agent input' },
    { path: 'parameters.[]', trust: 'attacker', label: 'agent parameter' },
    { path: 'requestBody.content', trust: 'attacker', label: 'agent request body' },
    { path: 'sessionAttributes.*', trust: 'attacker', label: 'agent session attribute' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
