import type { LibraryModel } from '../schema.ts';

/** Cohere. */
export const cohere = {
  package: 'cohere-ai',
  evidence: 'https://docs.cohere.com/reference/chat',
  types: [
    { name: 'cohere.Client', path: 'Member[CohereClient,CohereClientV2].Instance', declared: ['CohereClient', 'CohereClientV2'] },
    { name: 'cohere.Client', type: 'cohere.Client', path: 'Member[v2]' },
  ],
  sinks: [
    { threat: 'prompt', type: 'cohere.Client', path: 'Member[chat,chatStream].Argument[0].Member[preamble]', label: 'the system prompt' },
    {
      threat: 'prompt',
      type: 'cohere.Client',
      path: 'Member[chat,chatStream].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
    },
    {
      threat: 'prompt',
      type: 'cohere.Client',
      path: 'Member[chat,chatStream].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
  ],
  sources: [
    { type: 'cohere.Client', path: 'Member[chat].ReturnValue.Member[text]', label: 'model output' },
    {
      type: 'cohere.Client',
      path: 'Member[chat].ReturnValue.Member[message].Member[content].ArrayElement.Member[text]',
      label: 'model output',
    },
    {
      type: 'cohere.Client',
      path: 'Member[generate].ReturnValue.Member[generations].ArrayElement.Member[text]',
      label: 'model output',
    },
  ],
} as const satisfies LibraryModel;

/** Mistral. */
export const mistral = {
  package: '@mistralai/mistralai',
  evidence: 'https://docs.mistral.ai/api/endpoint/chat',
  types: [
    { name: 'mistral.Client', path: 'Member[Mistral].Instance', declared: ['Mistral'] },
    { name: 'mistral.Client', path: 'Instance' },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'mistral.Client',
      path: 'Member[chat].Member[complete,stream,parse].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
    {
      threat: 'prompt',
      type: 'mistral.Client',
      path: 'Member[chat].Member[complete,stream,parse].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
    },
    {
      threat: 'prompt',
      type: 'mistral.Client',
      path: 'Member[chat,chatStream].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
  ],
  sources: [
    {
      type: 'mistral.Client',
      path: 'Member[chat].Member[complete].ReturnValue.Member[choices].ArrayElement.Member[message].Member[content]',
      label: 'model output',
    },
    {
      type: 'mistral.Client',
      path: 'Member[chat].ReturnValue.Member[choices].ArrayElement.Member[message].Member[content]',
      label: 'model output',
    },
  ],
} as const satisfies LibraryModel;

/** Ollama. */
export const ollama = {
  package: 'ollama',
  evidence: 'https://github.com/ollama/ollama-js#readme',
  types: [
    { name: 'ollama.Client', path: '' },
    { name: 'ollama.Client', path: 'Member[Ollama].Instance', declared: ['Ollama'] },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'ollama.Client',
      path: 'Member[chat].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
    {
      threat: 'prompt',
      type: 'ollama.Client',
      path: 'Member[chat].Argument[0].Member[messages].ArrayElement.Member[role]',
      label: 'the role of a message',
    },
    {
      threat: 'prompt',
      type: 'ollama.Client',
      path: 'Member[generate,create].Argument[0].Member[system,template]',
      label: 'the system prompt',
    },
  ],
  sources: [
    { type: 'ollama.Client', path: 'Member[chat].ReturnValue.Member[message].Member[content]', label: 'model output' },
    { type: 'ollama.Client', path: 'Member[generate].ReturnValue.Member[response]', label: 'model output' },
  ],
} as const satisfies LibraryModel;

/** Hugging Face. */
export const huggingFace = {
  package: '@huggingface/inference',
  evidence: 'https://huggingface.co/docs/huggingface.js/inference/README',
  types: [{ name: 'hf.Client', path: 'Member[HfInference,InferenceClient].Instance', declared: ['HfInference', 'InferenceClient'] }],
  sinks: [
    {
      threat: 'prompt',
      type: 'hf.Client',
      path: 'Member[chatCompletion,chatCompletionStream].Argument[0].Member[messages].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
  ],
  sources: [
    {
      type: 'hf.Client',
      path: 'Member[chatCompletion].ReturnValue.Member[choices].ArrayElement.Member[message].Member[content]',
      label: 'model output',
    },
    { type: 'hf.Client', path: 'Member[textGeneration].ReturnValue.Member[generated_text]', label: 'model output' },
  ],
} as const satisfies LibraryModel;

/** Azure's first client for OpenAI models. */
export const azureOpenai = {
  package: '@azure/openai',
  evidence: 'https://learn.microsoft.com/en-us/javascript/api/overview/azure/openai-readme',
  types: [{ name: 'azure-openai.Client', path: 'Member[OpenAIClient].Instance', declared: ['OpenAIClient'] }],
  sinks: [
    {
      threat: 'prompt',
      type: 'azure-openai.Client',
      path: 'Member[getChatCompletions,streamChatCompletions].Argument[1].ArrayElement.Member[content]',
      label: 'the system prompt',
      when: [{ path: 'Owner.Member[role]', is: 'matches', pattern: '^system$' }],
    },
  ],
  sources: [
    {
      type: 'azure-openai.Client',
      path: 'Member[getChatCompletions].ReturnValue.Member[choices].ArrayElement.Member[message].Member[content]',
      label: 'model output',
    },
  ],
} as const satisfies LibraryModel;
