// History and question are messages of user and assistant.
const Anthropic = require('@anthropic-ai/sdk');

const anthropic = new Anthropic();

exports.handler = async (event) => {
  const { history, question } = JSON.parse(event.body);
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-0',
    max_tokens: 500,
    system: [{ type: 'text', text: 'You are a clerk.' }],
    // ok: no-prompt-injection
    messages: [{ role: 'assistant', content: history }, { role: 'user', content: question }],
  });
  return { statusCode: 200, body: message.content[0].text };
};
