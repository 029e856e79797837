// Cohere, Mistral and Ollama.
import { CohereClient } from 'cohere-ai';
import { Mistral } from '@mistralai/mistralai';
import ollama from 'ollama';

const cohere = new CohereClient({ token: process.env.COHERE });
const mistral = new Mistral({ apiKey: process.env.MISTRAL });

export const handler = async (event) => {
  const { persona, text } = JSON.parse(event.body);
  // ruleid: no-prompt-injection
  const a = await cohere.chat({ message: text, preamble: `You are ${persona}` });
  // ruleid: no-prompt-injection
  const b = await mistral.chat.complete({ model: 'small', messages: [{ role: 'system', content: persona }, { role: 'user', content: text }] });
  // ruleid: no-prompt-injection
  const c = await ollama.generate({ model: 'llama3', prompt: text, system: persona });
  return { statusCode: 200, body: [a.text, b.choices[0].message.content, c.response].join() };
};
