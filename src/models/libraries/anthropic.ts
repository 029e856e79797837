import type { LibraryModel } from '../schema.ts';

/** Anthropic's clients. */
export const anthropic = {
  package: ['@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'],
  evidence: 'https://docs.anthropic.com/en/api/messages',
  types: [
    { name: 'anthropic.Client', path: 'Instance' },
    { name: 'anthropic.Client', path: 'Member[Anthropic].Instance', declared: ['Anthropic'] },
    { name: 'anthropic.Client', path: 'Member[AnthropicBedrock,AnthropicVertex].Instance' },
    { name: 'anthropic.Messages', type: 'anthropic.Client', path: 'Member[messages]' },
    { name: 'anthropic.Messages', type: 'anthropic.Client', path: 'Member[beta].Member[messages]' },
    { name: 'anthropic.Message', type: 'anthropic.Messages', path: 'Member[create,parse].ReturnValue.Awaited' },
    { name: 'anthropic.Message', type: 'anthropic.Messages', path: 'Member[stream].ReturnValue.Member[finalMessage].ReturnValue.Awaited' },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'anthropic.Messages',
      path: 'Member[create,stream,parse,toolRunner].Argument[0].Member[system]',
      label: 'the system prompt',
      when: [{ path: 'Value', is: 'object', not: true }],
    },
    {
      threat: 'prompt',
      type: 'anthropic.Messages',
      path: 'Member[create,stream,parse,toolRunner].Argument[0].Member[system].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [{ path: 'Owner', is: 'object' }],
    },
    {
      threat: 'prompt',
      type: 'anthropic.Messages',
      path: 'Member[create,stream,parse,toolRunner].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
    },
    {
      threat: 'prompt',
      type: 'anthropic.Messages',
      path: 'Member[create,stream,parse,toolRunner].Argument[0].Member[tools].ArrayElement.Member[name,description]',
      label: 'the description of a tool',
    },
  ],
  sources: [
    { type: 'anthropic.Message', path: 'Member[content].ArrayElement.Member[text,input]', label: 'model output' },
    { type: 'anthropic.Messages', path: 'Member[stream].ReturnValue.Member[finalText].ReturnValue', label: 'model output' },
    { type: 'anthropic.Message', path: 'ArrayElement.Member[delta].Member[text,partial_json]', label: 'model output' },
  ],
} as const satisfies LibraryModel;
