// A placeholder of the system prompt is filled; a request is written as JSON.
const { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } = require('@aws-sdk/client-bedrock-runtime');
const bedrock = new BedrockRuntimeClient({});
const SYSTEM = 'You help {name} with orders. Never talk about other customers.';
exports.handler = async (event) => {
  const { name, question } = JSON.parse(event.body);
  const a = await bedrock.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      // ruleid: no-prompt-injection
      system: [{ text: SYSTEM.replace('{name}', name) }],
      messages: [{ role: 'user', content: [{ text: question }] }],
    }),
  );
  const b = await bedrock.send(
    new InvokeModelCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      // ruleid: no-prompt-injection
      body: `{"anthropic_version":"bedrock-2023-05-31","max_tokens":300,"system":"You help ${name}.","messages":[{"role":"user","content":"hi"}]}`,
    }),
  );
  return { statusCode: 200, body: JSON.stringify([a, b]) };
};
