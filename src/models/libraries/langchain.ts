import type { LibraryModel } from '../schema.ts';

/** Messages and prompts of LangChain. */
export const langchainPrompts = {
  package: [
    '@langchain/core/messages',
    '@langchain/core/prompts',
    '@langchain/core/tools',
    '@langchain/langgraph/prebuilt',
    'langchain',
    'langchain/agents',
    'langchain/prompts',
    'langchain/schema',
    'langchain/tools',
  ],
  evidence: 'https://docs.langchain.com/oss/javascript/langchain/messages',
  types: [
    {
      name: 'langchain.Runnable',
      path: 'Member[ChatPromptTemplate,PromptTemplate,SystemMessagePromptTemplate].Member[fromMessages,fromTemplate].ReturnValue',
    },
    { name: 'langchain.Runnable', path: 'Member[ChatPromptTemplate,PromptTemplate].Instance' },
    { name: 'langchain.Template', path: 'Member[ChatPromptTemplate].Instance', declared: ['ChatPromptTemplate'] },
    { name: 'langchain.Template', path: 'Member[ChatPromptTemplate].Member[fromMessages,fromPromptMessages].ReturnValue' },
    { name: 'langchain.Template', type: 'langchain.Template', path: 'Member[partial].ReturnValue.Awaited' },
    { name: 'langchain.Runnable', path: 'Member[createAgent,createReactAgent,initChatModel].ReturnValue' },
  ],
  natives: [
    { path: 'Member[ChatPromptTemplate].Member[fromMessages,fromPromptMessages]', native: 'keeps-gaps' },
    { path: 'Member[SystemMessagePromptTemplate].Member[fromTemplate]', native: 'keeps-gaps' },
  ],
  sources: [
    { path: 'Member[tool].Argument[0].Parameter[0]', label: 'model output' },
    { path: 'Member[DynamicTool,DynamicStructuredTool].Argument[0].Member[func].Parameter[0]', label: 'model output' },
  ],
  flows: [
    { path: 'Member[tool]', from: 'Argument[1].Member[schema]', to: 'Argument[0].Parameter[0]', kind: 'schema' },
    {
      path: 'Member[DynamicStructuredTool].Instance',
      from: 'Argument[0].Member[schema]',
      to: 'Argument[0].Member[func].Parameter[0]',
      kind: 'schema',
    },
    {
      path: 'Member[ChatPromptTemplate].Member[fromMessages,fromPromptMessages]',
      from: 'Argument[0].ArrayElement.Member[%gaps]',
      to: 'ReturnValue.Member[%gaps]',
      kind: 'value',
    },
  ],
  sinks: [
    {
      threat: 'prompt',
      path: 'Member[SystemMessagePromptTemplate].Member[fromTemplate].ReturnValue.Member[format,formatMessages].Argument[0]',
      label: 'the system prompt',
      within: { gaps: true },
    },
    {
      threat: 'prompt',
      type: 'langchain.Template',
      path: 'Member[format,formatMessages,formatPromptValue,partial].Argument[0]',
      label: 'the system prompt',
      within: { gaps: true },
    },
    {
      threat: 'prompt',
      path: 'Member[SystemMessage,SystemChatMessage].Argument[0]',
      label: 'the system prompt',
      when: [{ path: 'Value', is: 'object', not: true }],
    },
    { threat: 'prompt', path: 'Member[SystemMessage].Argument[0].Member[content]', label: 'the system prompt' },
    {
      threat: 'prompt',
      path: 'Member[PromptTemplate,ChatPromptTemplate,SystemMessagePromptTemplate].Member[fromTemplate].Argument[0]',
      label: 'the text of a prompt',
    },
    { threat: 'prompt', path: 'Member[PromptTemplate].Argument[0].Member[template]', label: 'the text of a prompt' },
    {
      threat: 'prompt',
      path: 'Member[ChatPromptTemplate].Member[fromMessages,fromPromptMessages].Argument[0].ArrayElement.Member[1]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[0]', is: 'matches', pattern: '^(?:system|developer)$' }],
    },
    {
      threat: 'prompt',
      path: 'Member[ChatPromptTemplate].Member[fromMessages].Argument[0].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' }],
    },
    {
      threat: 'prompt',
      path: 'Member[createAgent,createReactAgent].Argument[0].Member[systemPrompt,prompt,stateModifier,messageModifier]',
      label: 'the system prompt',
      when: [{ path: 'Value', is: 'object', not: true }],
    },
    { threat: 'prompt', path: 'Member[tool].Argument[1].Member[name,description]', label: 'the description of a tool' },
    {
      threat: 'prompt',
      path: 'Member[DynamicTool,DynamicStructuredTool].Argument[0].Member[name,description]',
      label: 'the description of a tool',
    },
  ],
} as const satisfies LibraryModel;

/** Chat models of LangChain. */
export const langchainModels = {
  package: [
    '@langchain/openai',
    '@langchain/anthropic',
    '@langchain/aws',
    '@langchain/google-genai',
    '@langchain/google-vertexai',
    '@langchain/mistralai',
    '@langchain/ollama',
    '@langchain/groq',
    '@langchain/cohere',
    '@langchain/community/chat_models/bedrock',
    'langchain/chat_models/openai',
  ],
  evidence: 'https://docs.langchain.com/oss/javascript/langchain/models',
  types: [
    {
      name: 'langchain.Runnable',
      path: 'Member[ChatOpenAI,AzureChatOpenAI,OpenAI,ChatAnthropic,ChatBedrockConverse,BedrockChat,ChatGoogleGenerativeAI,ChatVertexAI,ChatMistralAI,ChatOllama,Ollama,ChatGroq,ChatCohere].Instance',
      declared: ['ChatOpenAI', 'ChatAnthropic', 'ChatBedrockConverse', 'ChatGoogleGenerativeAI'],
    },
    {
      name: 'langchain.Runnable',
      type: 'langchain.Runnable',
      path: 'Member[pipe,bind,bindTools,withConfig,withStructuredOutput,withRetry].ReturnValue',
    },
    { name: 'langchain.Structured', type: 'langchain.Runnable', path: 'Member[withStructuredOutput].ReturnValue' },
    { name: 'langchain.Answer', type: 'langchain.Runnable', path: 'Member[invoke,call,predict].ReturnValue' },
    { name: 'langchain.Answer', type: 'langchain.Runnable', path: 'Member[stream].ReturnValue.ArrayElement' },
  ],
  flows: [
    {
      type: 'langchain.Runnable',
      path: 'Member[withStructuredOutput]',
      from: 'Argument[0]',
      to: 'ReturnValue.Member[%schema]',
      kind: 'value',
    },
    {
      type: 'langchain.Structured',
      path: 'Member[invoke]',
      from: 'Argument[this].Member[%schema]',
      to: 'ReturnValue',
      kind: 'schema',
    },
    {
      type: 'langchain.Runnable',
      path: 'Member[pipe,bind,withConfig,withRetry]',
      from: 'Argument[this].Member[%gaps]',
      to: 'ReturnValue.Member[%gaps]',
      kind: 'value',
    },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'langchain.Runnable',
      path: 'Member[invoke,stream].Argument[0]',
      label: 'the system prompt',
      within: { gaps: true },
    },
    {
      threat: 'prompt',
      type: 'langchain.Runnable',
      path: 'Member[batch].Argument[0].ArrayElement',
      label: 'the system prompt',
      within: { gaps: true },
    },
    {
      threat: 'prompt',
      type: 'langchain.Runnable',
      path: 'Member[invoke,stream].Argument[0].ArrayElement.Member[1]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[0]', is: 'matches', pattern: '^(?:system|developer)$' }],
    },
    {
      threat: 'prompt',
      type: 'langchain.Runnable',
      path: 'Member[invoke,stream].Argument[0].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' }],
    },
    {
      threat: 'prompt',
      type: 'langchain.Runnable',
      path: 'Member[invoke,stream].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^(?:system|developer)$' }],
    },
    {
      threat: 'prompt',
      type: 'langchain.Runnable',
      path: 'Member[bindTools].Argument[0].ArrayElement.Member[name,description]',
      label: 'the description of a tool',
    },
  ],
  sources: [
    { type: 'langchain.Structured', path: 'Member[invoke].ReturnValue', label: 'model output' },
    { type: 'langchain.Answer', path: 'Member[content,text]', label: 'model output' },
    { type: 'langchain.Answer', path: 'Member[tool_calls].ArrayElement.Member[name,args]', label: 'model output' },
    { type: 'langchain.Answer', path: 'Member[messages].ArrayElement.Member[content]', label: 'model output' },
  ],
} as const satisfies LibraryModel;
