// An agent reads the day with its instructions; what the caller sends is what it is asked.
import { BedrockAgentRuntimeClient, InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
const client = new BedrockAgentRuntimeClient({});
export const handler = async (event) => {
  const { text } = JSON.parse(event.body);
  const response = await client.send(
    new InvokeAgentCommand({
      agentId: process.env.AGENT,
      agentAliasId: process.env.ALIAS,
      sessionId: event.requestContext.requestId,
      inputText: text,
      // ok: no-prompt-injection
      sessionState: { promptSessionAttributes: { today: new Date().toISOString() } },
    }),
  );
  let answer = '';
  for await (const { chunk } of response.completion) answer += new TextDecoder().decode(chunk.bytes);
  return { statusCode: 200, body: answer };
};
