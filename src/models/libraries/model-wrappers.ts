import type { LibraryModel } from '../schema.ts';

/** Clients of models that are watched: what is answered is the client. */
export const modelWrappers = {
  package: ['langsmith/wrappers', 'langsmith/wrappers/openai', 'langsmith/wrappers/vercel', 'langfuse', '@langfuse/openai', 'braintrust'],
  evidence: 'https://docs.smith.langchain.com/observability/how_to_guides/trace_with_openai',
  flows: [
    {
      path: 'Member[wrapOpenAI,observeOpenAI,wrapSDK,wrapAnthropic,wrapAISDK,wrapGoogleGenAI]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;
