// The same with the user's message.
import { CohereClient } from 'cohere-ai';
import { Mistral } from '@mistralai/mistralai';
import ollama from 'ollama';

const cohere = new CohereClient({ token: process.env.COHERE });
const mistral = new Mistral({ apiKey: process.env.MISTRAL });

export const handler = async (event) => {
  const { text } = JSON.parse(event.body);
  // ok: no-prompt-injection
  const a = await cohere.chat({ message: text, preamble: 'You are a clerk' });
  // ok: no-prompt-injection
  const b = await mistral.chat.complete({ model: 'small', messages: [{ role: 'system', content: 'Be kind' }, { role: 'user', content: text }] });
  // ok: no-prompt-injection
  const c = await ollama.chat({ model: 'llama3', messages: [{ role: 'user', content: text }] });
  return { statusCode: 200, body: [a.text, b.choices[0].message.content, c.message.content].join() };
};
