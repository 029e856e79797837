// The description of a tool.
import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export const handler = async (event) => {
  const { topic, question } = JSON.parse(event.body);
  return anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 100,
    // ruleid: no-prompt-injection
    tools: [{ name: 'lookup', description: 'Looks up ' + topic, input_schema: { type: 'object' } }],
    messages: [{ role: 'user', content: question }],
  });
};
