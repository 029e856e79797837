import type { EventModel } from '../event-rows.ts';

/** An action that a Bedrock agent wants done; the values are chosen by the language model and whoever talks to it. */
export const bedrockAgentEvent = {
  trigger: 'bedrock-agent',
  title: 'Bedrock agent action',
  evidence: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'inputText', trust: 'attacker', label: 'Bedrock agent input', isText: true },
    { path: 'parameters.[].value', trust: 'attacker', label: 'Bedrock agent parameter' },
    { path: 'requestBody.content', trust: 'attacker', label: 'Bedrock agent request body' },
    { path: 'parameters.[].name', trust: 'trusted', label: 'Bedrock agent parameter name' },
    { path: 'parameters.[].type', trust: 'trusted', label: 'Bedrock agent parameter type' },
    { path: 'apiPath', trust: 'trusted', label: 'Bedrock agent API path' },
    { path: 'actionGroup', trust: 'trusted', label: 'Bedrock agent action group' },
    { path: 'function', trust: 'trusted', label: 'Bedrock agent function' },
    { path: 'sessionId', trust: 'trusted', label: 'Bedrock agent session id' },
    { path: 'sessionAttributes.*', trust: 'trusted', label: 'Bedrock agent session attribute' },
    { path: 'promptSessionAttributes.*', trust: 'trusted', label: 'Bedrock agent session attribute' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
