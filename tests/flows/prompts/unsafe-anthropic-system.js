// The system prompt as a text and as blocks.
const Anthropic = require('@anthropic-ai/sdk');

const anthropic = new Anthropic();

exports.handler = async (event) => {
  const { rules, question } = JSON.parse(event.body);
  await anthropic.messages.create({
    model: 'claude-sonnet-4-0',
    max_tokens: 500,
    // ruleid: no-prompt-injection
    system: `Follow these rules: ${rules}`,
    messages: [{ role: 'user', content: question }],
  });
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-0',
    max_tokens: 500,
    system: [
      { type: 'text', text: 'You are a clerk.' },
      // ruleid: no-prompt-injection
      { type: 'text', text: rules },
    ],
    messages: [{ role: 'user', content: question }],
  });
  return { statusCode: 200, body: message.content[0].text };
};
