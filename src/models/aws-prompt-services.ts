import type { AwsService } from './expand-aws-services.ts';

/** A request in JSON up to a place in its system prompt. */
const inSystemText = [
  { path: 'Value', is: 'matches', pattern: String.raw`"(?:system|preamble|instructions?)"\s*:\s*"(?:[^"\\]|\\.)*$` },
] as const;

/** Services that ask language models: what gives the model its orders. */
export const awsPromptServices: readonly AwsService[] = [
  {
    package: '@aws-sdk/client-bedrock-agent',
    client: 'BedrockAgent',
    operations: [
      { name: 'CreateAgent', input: 'instruction', threat: 'prompt', label: 'the instructions' },
      { name: 'UpdateAgent', input: 'instruction', threat: 'prompt', label: 'the instructions' },
    ],
  },
  {
    package: '@aws-sdk/client-bedrock-agent-runtime',
    client: 'BedrockAgentRuntime',
    operations: [
      { name: 'InvokeInlineAgent', input: 'instruction', threat: 'prompt', label: 'the instructions' },
      {
        name: 'RetrieveAndGenerate',
        input: 'retrieveAndGenerateConfiguration.knowledgeBaseConfiguration.generationConfiguration.promptTemplate.textPromptTemplate',
        threat: 'prompt',
        label: 'the text of a prompt',
      },
    ],
  },
  {
    package: '@aws-sdk/client-bedrock-runtime',
    client: 'BedrockRuntime',
    operations: [
      { name: 'Converse', input: 'system.[].text', threat: 'prompt', label: 'the system prompt' },
      { name: 'Converse', input: 'toolConfig.tools.[].toolSpec.name,description', threat: 'prompt', label: 'the description of a tool' },
      { name: 'Converse', input: 'messages.[].role', threat: 'prompt', label: 'the role of a message' },
      { name: 'ConverseStream', input: 'messages.[].role', threat: 'prompt', label: 'the role of a message' },
      { name: 'InvokeModel', input: 'body', threat: 'prompt', label: 'the system prompt', when: inSystemText },
      { name: 'InvokeModelWithResponseStream', input: 'body', threat: 'prompt', label: 'the system prompt', when: inSystemText },
      { name: 'ConverseStream', input: 'system.[].text', threat: 'prompt', label: 'the system prompt' },
      {
        name: 'ConverseStream',
        input: 'toolConfig.tools.[].toolSpec.name,description',
        threat: 'prompt',
        label: 'the description of a tool',
      },
    ],
  },
];
