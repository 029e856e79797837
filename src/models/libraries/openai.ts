import type { LibraryModel } from '../schema.ts';

/** OpenAI and the clients that copy its chat interface. */
export const openai = {
  package: ['openai', 'groq-sdk', 'together-ai', '@cerebras/cerebras_cloud_sdk'],
  evidence: 'https://platform.openai.com/docs/api-reference/chat/create',
  types: [
    { name: 'openai.Client', path: 'Instance' },
    { name: 'openai.Client', path: 'Member[OpenAI,AzureOpenAI].Instance', declared: ['OpenAI', 'AzureOpenAI'] },
    { name: 'openai.Client', path: 'Member[Groq,Together,Cerebras].Instance' },
    { name: 'openai.Completions', type: 'openai.Client', path: 'Member[chat].Member[completions]' },
    { name: 'openai.Completions', type: 'openai.Client', path: 'Member[beta].Member[chat].Member[completions]' },
    { name: 'openai.Responses', type: 'openai.Client', path: 'Member[responses]' },
    { name: 'openai.Completion', type: 'openai.Completions', path: 'Member[create,parse].ReturnValue.Awaited' },
    { name: 'openai.Response', type: 'openai.Responses', path: 'Member[create,parse].ReturnValue.Awaited' },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'openai.Completions',
      path: 'Member[create,parse,stream,runTools].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [
        { path: 'Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' },
        { path: 'Value', is: 'object', not: true },
      ],
    },
    {
      threat: 'prompt',
      type: 'openai.Completions',
      path: 'Member[create,parse,stream,runTools].Argument[0].Member[messages].ArrayElement.Member[content].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [
        { path: 'Owner', is: 'object' },
        { path: 'Owner.Owner.Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' },
      ],
    },
    {
      threat: 'prompt',
      type: 'openai.Completions',
      path: 'Member[create,parse,stream,runTools].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
    },
    {
      threat: 'prompt',
      type: 'openai.Completions',
      path: 'Member[create,parse,stream,runTools].Argument[0].Member[tools].ArrayElement.Member[function].Member[name,description]',
      label: 'the description of a tool',
    },
    {
      threat: 'prompt',
      type: 'openai.Completions',
      path: 'Member[create,parse,stream].Argument[0].Member[functions].ArrayElement.Member[name,description]',
      label: 'the description of a tool',
    },
    {
      threat: 'prompt',
      type: 'openai.Responses',
      path: 'Member[create,parse,stream].Argument[0].Member[instructions]',
      label: 'the instructions',
    },
    {
      threat: 'prompt',
      type: 'openai.Responses',
      path: 'Member[create,parse,stream].Argument[0].Member[input].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [
        { path: 'Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' },
        { path: 'Value', is: 'object', not: true },
      ],
    },
    {
      threat: 'prompt',
      type: 'openai.Responses',
      path: 'Member[create,parse,stream].Argument[0].Member[input].ArrayElement.Member[content].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [
        { path: 'Owner', is: 'object' },
        { path: 'Owner.Owner.Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' },
      ],
    },
    {
      threat: 'prompt',
      type: 'openai.Responses',
      path: 'Member[create,parse,stream].Argument[0].Member[input].ArrayElement.Member[role]',
      label: 'the role of a message',
      when: [{ path: 'Owner.Owner', is: 'object' }],
    },
    {
      threat: 'prompt',
      type: 'openai.Responses',
      path: 'Member[create,parse,stream].Argument[0].Member[tools].ArrayElement.Member[name,description]',
      label: 'the description of a tool',
    },
    {
      threat: 'prompt',
      type: 'openai.Client',
      path: 'Member[beta].Member[assistants].Member[create].Argument[0].Member[instructions]',
      label: 'the instructions',
    },
    {
      threat: 'prompt',
      type: 'openai.Client',
      path: 'Member[beta].Member[assistants].Member[update].Argument[1].Member[instructions]',
      label: 'the instructions',
    },
    {
      threat: 'prompt',
      type: 'openai.Client',
      path: 'Member[beta].Member[assistants].Member[create].Argument[0].Member[tools].ArrayElement.Member[function].Member[description]',
      label: 'the description of a tool',
    },
    {
      threat: 'prompt',
      type: 'openai.Client',
      path: 'Member[beta].Member[threads].Member[runs].Member[create,createAndPoll,stream].Argument[1].Member[instructions,additional_instructions]',
      label: 'the instructions',
    },
    {
      threat: 'prompt',
      type: 'openai.Client',
      path: 'Member[beta].Member[threads].Member[createAndRun,createAndRunPoll,createAndRunStream].Argument[0].Member[instructions]',
      label: 'the instructions',
    },
  ],
  sources: [
    {
      type: 'openai.Completion',
      path: 'Member[choices].ArrayElement.Member[message].Member[content,parsed]',
      label: 'model output',
    },
    {
      type: 'openai.Completion',
      path: 'Member[choices].ArrayElement.Member[message].Member[tool_calls].ArrayElement.Member[function].Member[name,arguments]',
      label: 'model output',
    },
    {
      type: 'openai.Completion',
      path: 'Member[choices].ArrayElement.Member[message].Member[function_call].Member[arguments]',
      label: 'model output',
    },
    { type: 'openai.Completion', path: 'ArrayElement.Member[choices].ArrayElement.Member[delta].Member[content]', label: 'model output' },
    {
      type: 'openai.Client',
      path: 'Member[completions].Member[create].ReturnValue.Awaited.Member[choices].ArrayElement.Member[text]',
      label: 'model output',
    },
    { type: 'openai.Response', path: 'Member[output_text]', label: 'model output' },
    { type: 'openai.Response', path: 'Member[output_parsed]', label: 'model output' },
    { type: 'openai.Response', path: 'Member[output].ArrayElement.Member[arguments]', label: 'model output' },
    { type: 'openai.Response', path: 'Member[output].ArrayElement.Member[content].ArrayElement.Member[text]', label: 'model output' },
  ],
} as const satisfies LibraryModel;

/** Agents of OpenAI's and Mastra's kits. */
export const agentKits = {
  package: ['@openai/agents', '@mastra/core', '@mastra/core/agent', '@mastra/core/tools'],
  evidence: 'https://openai.github.io/openai-agents-js/guides/agents/',
  sinks: [
    { threat: 'prompt', path: 'Member[Agent].Argument[0].Member[instructions,handoffDescription]', label: 'the instructions' },
    { threat: 'prompt', path: 'Member[tool,createTool].Argument[0].Member[description]', label: 'the description of a tool' },
  ],
  sources: [
    { path: 'Member[run].ReturnValue.Member[finalOutput]', label: 'model output' },
    { path: 'Member[tool].Argument[0].Member[execute].Parameter[0]', label: 'model output' },
    { path: 'Member[createTool].Argument[0].Member[execute].Parameter[0].Member[context]', label: 'model output' },
  ],
  flows: [
    { path: 'Member[tool]', from: 'Argument[0].Member[parameters]', to: 'Argument[0].Member[execute].Parameter[0]', kind: 'schema' },
    {
      path: 'Member[createTool]',
      from: 'Argument[0].Member[inputSchema]',
      to: 'Argument[0].Member[execute].Parameter[0].Member[context]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;
