import type { LibraryModel } from '../schema.ts';

/** Vercel's AI SDK. */
export const vercelAi = {
  package: 'ai',
  evidence: 'https://ai-sdk.dev/docs/reference/ai-sdk-core/generate-text',
  types: [{ name: 'vercel-ai.Answer', path: 'Member[generateText,streamText,generateObject,streamObject].ReturnValue' }],
  sinks: [
    {
      threat: 'prompt',
      path: 'Member[generateText,streamText,generateObject,streamObject].Argument[0].Member[system,instructions]',
      label: 'the system prompt',
    },
    {
      threat: 'prompt',
      path: 'Member[generateText,streamText,generateObject,streamObject].Argument[0].Member[messages,prompt].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
    {
      threat: 'prompt',
      path: 'Member[generateText,streamText,generateObject,streamObject].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
    },
    {
      threat: 'prompt',
      path: 'Member[generateText,streamText].Argument[0].Member[tools].AnyMember.Member[description]',
      label: 'the description of a tool',
    },
    { threat: 'prompt', path: 'Member[tool,dynamicTool].Argument[0].Member[description]', label: 'the description of a tool' },
    {
      threat: 'prompt',
      path: 'Member[Experimental_Agent,ToolLoopAgent,Agent].Argument[0].Member[system,instructions]',
      label: 'the instructions',
    },
  ],
  flows: [
    { path: 'Member[generateObject]', from: 'Argument[0].Member[schema]', to: 'ReturnValue.Member[object]', kind: 'schema' },
    {
      path: 'Member[tool]',
      from: 'Argument[0].Member[inputSchema,parameters]',
      to: 'Argument[0].Member[execute].Parameter[0]',
      kind: 'schema',
    },
  ],
  sources: [
    { type: 'vercel-ai.Answer', path: 'Member[text,object,output,reasoningText]', label: 'model output' },
    { type: 'vercel-ai.Answer', path: 'Member[textStream,partialObjectStream].ArrayElement', label: 'model output' },
    { type: 'vercel-ai.Answer', path: 'Member[toolCalls].Awaited.ArrayElement.Member[input,args]', label: 'model output' },
    { path: 'Member[tool].Argument[0].Member[execute].Parameter[0]', label: 'model output' },
  ],
} as const satisfies LibraryModel;
