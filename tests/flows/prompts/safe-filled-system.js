// What fills the system prompt is no part of the request; what is a part of it is in a message of the user.
const { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand } = require('@aws-sdk/client-bedrock-runtime');
const bedrock = new BedrockRuntimeClient({});
const SYSTEM = 'You help {name} with orders. Never talk about other customers.';
exports.handler = async (event) => {
  const { name, question } = JSON.parse(event.body);
  const a = await bedrock.send(
    new ConverseCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      // ok: no-prompt-injection
      system: [{ text: SYSTEM.replace('{name}', process.env.CUSTOMER) }],
      messages: [{ role: 'user', content: [{ text: 'Name: {name}'.replace('{name}', name) + question }] }],
    }),
  );
  const b = await bedrock.send(
    new InvokeModelCommand({
      modelId: 'anthropic.claude-3-haiku-20240307-v1:0',
      // ok: no-prompt-injection
      body: `{"anthropic_version":"bedrock-2023-05-31","max_tokens":300,"system":"You help.","messages":[{"role":"user","content":${JSON.stringify(question)}}]}`,
    }),
  );
  return { statusCode: 200, body: JSON.stringify([a, b]) };
};
