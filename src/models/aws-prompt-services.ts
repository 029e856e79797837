import type { AwsService } from './expand-aws-services.ts';

/** A request in JSON up to a place in its system prompt. */
const inSystemText = [
  { path: 'Value', is: 'matches', pattern: String.raw`"(?:system|preamble|instructions?)"\s*:\s*"(?:[^"\\]|\\.)*$` },
] as const;

const inPrompt = 'what an agent reads with its instructions';

/** Where a retrieval has templates of its own. */
const templatesOfRetrieval = [
  'knowledgeBaseConfiguration.generationConfiguration',
  'knowledgeBaseConfiguration.orchestrationConfiguration',
  'externalSourcesConfiguration.generationConfiguration',
].map((part) => `retrieveAndGenerateConfiguration.${part}.promptTemplate.textPromptTemplate`);

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
      { name: 'InvokeInlineAgent', input: 'collaborators.[].instruction', threat: 'prompt', label: 'the instructions' },
      {
        name: 'InvokeInlineAgent',
        input: 'promptOverrideConfiguration.promptConfigurations.[].basePromptTemplate',
        threat: 'prompt',
        label: 'the text of a prompt',
      },
      { name: 'InvokeInlineAgent', input: 'inlineSessionState.promptSessionAttributes.{}', threat: 'prompt', label: inPrompt },
      { name: 'InvokeAgent', input: 'sessionState.promptSessionAttributes.{}', threat: 'prompt', label: inPrompt },
      ...['RetrieveAndGenerate', 'RetrieveAndGenerateStream'].flatMap((name) =>
        templatesOfRetrieval.map((input) => ({ name, input, threat: 'prompt', label: 'the text of a prompt' }) as const),
      ),
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
