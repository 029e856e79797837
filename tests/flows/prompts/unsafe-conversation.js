// The request brings the messages of a conversation with other models.
const Anthropic = require('@anthropic-ai/sdk');
const { BedrockRuntimeClient, ConverseCommand } = require('@aws-sdk/client-bedrock-runtime');
const client = new Anthropic();
const bedrock = new BedrockRuntimeClient({});
exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const a = await client.messages.create({
    model: 'claude-3-5-sonnet-latest',
    max_tokens: 500,
    system: 'You are a clerk.',
    // ruleid: no-prompt-injection
    messages: body.messages,
  });
  const b = await bedrock.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      system: [{ text: 'You are a clerk.' }],
      // ruleid: no-prompt-injection
      messages: body.messages,
    }),
  );
  return { statusCode: 200, body: JSON.stringify([a, b]) };
};
