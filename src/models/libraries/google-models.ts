import type { LibraryModel } from '../schema.ts';

/** Gemini, by the older packages. */
export const googleGenerativeAi = {
  package: ['@google/generative-ai', '@google-cloud/vertexai'],
  evidence: 'https://ai.google.dev/gemini-api/docs/system-instructions',
  types: [
    { name: 'gemini.Models', path: 'Member[GoogleGenerativeAI,VertexAI].Instance', declared: ['GoogleGenerativeAI', 'VertexAI'] },
    { name: 'gemini.Models', type: 'gemini.Models', path: 'Member[preview]' },
    {
      name: 'gemini.Model',
      type: 'gemini.Models',
      path: 'Member[getGenerativeModel].ReturnValue',
      declared: ['GenerativeModel'],
    },
    { name: 'gemini.Chat', type: 'gemini.Model', path: 'Member[startChat].ReturnValue' },
    { name: 'gemini.Answer', type: 'gemini.Model', path: 'Member[generateContent].ReturnValue.Member[response]' },
    { name: 'gemini.Answer', type: 'gemini.Chat', path: 'Member[sendMessage].ReturnValue.Member[response]' },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'gemini.Models',
      path: 'Member[getGenerativeModel].Argument[0].Member[systemInstruction]',
      label: 'the system prompt',
      when: [{ path: 'Value', is: 'object', not: true }],
    },
    {
      threat: 'prompt',
      type: 'gemini.Models',
      path: 'Member[getGenerativeModel].Argument[0].Member[systemInstruction].Member[parts].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [{ path: 'Owner', is: 'object' }],
    },
    {
      threat: 'prompt',
      type: 'gemini.Models',
      path: 'Member[getGenerativeModel].Argument[0].Member[tools].ArrayElement.Member[functionDeclarations].ArrayElement.Member[description]',
      label: 'the description of a tool',
    },
    {
      threat: 'prompt',
      type: 'gemini.Model',
      path: 'Member[startChat,generateContent,generateContentStream].Argument[0].Member[systemInstruction]',
      label: 'the system prompt',
      when: [
        { path: 'Owner', is: 'object' },
        { path: 'Value', is: 'object', not: true },
      ],
    },
    {
      threat: 'prompt',
      type: 'gemini.Model',
      path: 'Member[startChat,generateContent,generateContentStream].Argument[0].Member[systemInstruction].Member[parts].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [{ path: 'Owner', is: 'object' }],
    },
  ],
  sources: [
    { type: 'gemini.Answer', path: 'Member[text].ReturnValue', label: 'model output' },
    { type: 'gemini.Answer', path: 'Member[functionCalls].ReturnValue.ArrayElement.Member[args]', label: 'model output' },
    {
      type: 'gemini.Answer',
      path: 'Member[candidates].ArrayElement.Member[content].Member[parts].ArrayElement.Member[text]',
      label: 'model output',
    },
  ],
} as const satisfies LibraryModel;

/** Gemini. */
export const googleGenai = {
  package: '@google/genai',
  evidence: 'https://googleapis.github.io/js-genai/',
  types: [
    { name: 'genai.Client', path: 'Member[GoogleGenAI].Instance', declared: ['GoogleGenAI'] },
    { name: 'genai.Answer', type: 'genai.Client', path: 'Member[models].Member[generateContent].ReturnValue' },
    { name: 'genai.Answer', type: 'genai.Client', path: 'Member[chats].Member[create].ReturnValue.Member[sendMessage].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'prompt',
      type: 'genai.Client',
      path: 'Member[models].Member[generateContent,generateContentStream].Argument[0].Member[config].Member[systemInstruction]',
      label: 'the system prompt',
      when: [{ path: 'Value', is: 'object', not: true }],
    },
    {
      threat: 'prompt',
      type: 'genai.Client',
      path: 'Member[models].Member[generateContent,generateContentStream].Argument[0].Member[config].Member[systemInstruction].Member[parts].ArrayElement.Member[text]',
      label: 'the system prompt',
      when: [{ path: 'Owner', is: 'object' }],
    },
    {
      threat: 'prompt',
      type: 'genai.Client',
      path: 'Member[chats].Member[create].Argument[0].Member[config].Member[systemInstruction]',
      label: 'the system prompt',
    },
  ],
  sources: [
    { type: 'genai.Answer', path: 'Member[text]', label: 'model output' },
    { type: 'genai.Answer', path: 'Member[functionCalls].ArrayElement.Member[args]', label: 'model output' },
  ],
} as const satisfies LibraryModel;
