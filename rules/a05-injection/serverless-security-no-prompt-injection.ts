import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';

const openai = new OpenAI();
const anthropic = new Anthropic();

export const handler = async (event) => {
  const { question, role } = JSON.parse(event.body);
  // ruleid: serverless-security-no-prompt-injection
  await anthropic.messages.create({ model: 'claude', max_tokens: 100, system: `You are ${role}.`, messages: [] });
  // ruleid: serverless-security-no-prompt-injection
  await openai.responses.create({ model: 'gpt', instructions: 'You are ' + role, input: 'Hello' });
  // ruleid: serverless-security-no-prompt-injection
  await anthropic.messages.create({ model: 'claude', max_tokens: 100, system: role, messages: [{ role: 'user', content: 'a' }] });
  // ok: serverless-security-no-prompt-injection
  await anthropic.messages.create({ model: 'claude', max_tokens: 100, system: 'Be short.', messages: [{ role: 'user', content: question }] });
  // ok: serverless-security-no-prompt-injection
  await openai.responses.create({ model: 'gpt', instructions: 'Be short.', input: question });
  // ok: serverless-security-no-prompt-injection
  await openai.responses.create({ model: 'gpt', input: [{ role: 'user', content: question }] });
};
