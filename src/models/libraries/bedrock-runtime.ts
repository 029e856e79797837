import type { LibraryModel } from '../schema.ts';

/** What models on Bedrock answer. */
export const bedrockRuntime = {
  package: '@aws-sdk/client-bedrock-runtime',
  evidence: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html',
  types: [
    { name: 'bedrock.Answer', path: 'Member[BedrockRuntimeClient,BedrockRuntime].Instance.Member[send].ReturnValue.Awaited' },
    {
      name: 'bedrock.Answer',
      path: 'Member[BedrockRuntime].Instance.Member[converse,converseStream,invokeModel,invokeModelWithResponseStream].ReturnValue.Awaited',
    },
  ],
  sources: [
    { type: 'bedrock.Answer', path: 'Member[output].Member[message].Member[content].ArrayElement.Member[text]', label: 'model output' },
    {
      type: 'bedrock.Answer',
      path: 'Member[output].Member[message].Member[content].ArrayElement.Member[toolUse].Member[name,input]',
      label: 'model output',
    },
    {
      type: 'bedrock.Answer',
      path: 'Member[stream].ArrayElement.Member[contentBlockDelta].Member[delta].Member[text]',
      label: 'model output',
    },
    { type: 'bedrock.Answer', path: 'Member[body]', label: 'model output' },
  ],
} as const satisfies LibraryModel;

/** What agents on Bedrock answer. */
export const bedrockAgentRuntime = {
  package: '@aws-sdk/client-bedrock-agent-runtime',
  evidence: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html',
  types: [{ name: 'bedrock-agent.Answer', path: 'Member[BedrockAgentRuntimeClient].Instance.Member[send].ReturnValue.Awaited' }],
  sources: [
    { type: 'bedrock-agent.Answer', path: 'Member[output].Member[text]', label: 'model output' },
    { type: 'bedrock-agent.Answer', path: 'Member[completion].ArrayElement.Member[chunk].Member[bytes]', label: 'model output' },
  ],
} as const satisfies LibraryModel;
