import type { LibraryModel } from '../schema.ts';

/**
 * Requests to language models that are written as JSON and sent by other means: the body of Bedrock's `InvokeModel`, `fetch`. What makes an
 * object such a request is written in it.
 */
export const modelRequests = {
  package: 'global',
  evidence: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
  sinks: [
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[system]',
      label: 'the system prompt',
      when: [
        {
          path: 'Owner.Member[anthropic_version,schemaVersion,model,max_tokens]',
          is: 'matches',
          pattern: '^(?:bedrock|vertex|messages|claude|anthropic|\\d{2,}$)',
        },
        { path: 'Owner.Member[messages]', is: 'object' },
        { path: 'Value', is: 'object', not: true },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[system].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [
        { path: 'Owner', is: 'object' },
        { path: 'Owner.Owner.Owner.Member[messages]', is: 'object' },
        {
          path: 'Owner.Owner.Owner.Member[anthropic_version,schemaVersion,model]',
          is: 'matches',
          pattern: '^(?:bedrock|vertex|messages|claude|anthropic)',
        },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [
        { path: 'Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' },
        { path: 'Value', is: 'object', not: true },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[messages].ArrayElement.Member[content].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [
        { path: 'Owner', is: 'object' },
        { path: 'Owner.Owner.Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
      when: [
        { path: 'Owner.Owner.Owner', is: 'object' },
        {
          path: 'Owner.Owner.Owner.Member[model,max_tokens,anthropic_version]',
          is: 'matches',
          pattern: '^(?:[a-z][\\w./:-]*\\d[\\w.-]*|\\d{2,})$',
        },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[preamble]',
      label: 'the system prompt',
      when: [
        { path: 'Owner.Member[message]', is: 'present' },
        { path: 'Owner.Member[model,max_tokens,temperature]', is: 'matches', pattern: '^(?:command|cohere|\\d{2,}$|0?\\.\\d+$)' },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[instructions]',
      label: 'the instructions',
      when: [
        { path: 'Owner.Member[model]', is: 'constant' },
        { path: 'Owner.Member[input]', is: 'present' },
      ],
    },
    {
      threat: 'prompt',
      path: 'Member[JSON].Member[stringify].Argument[0].Member[systemInstruction,system_instruction].Member[parts].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [
        { path: 'Owner', is: 'object' },
        { path: 'Owner.Owner.Owner.Owner.Member[contents]', is: 'object' },
        // An object of unknown keys could have this one too.
        { path: 'Owner.Owner.Owner.Owner.Member[preamble]', is: 'absent' },
      ],
    },
  ],
} as const satisfies LibraryModel;
