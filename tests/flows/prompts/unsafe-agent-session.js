// What an agent reads with its instructions is what the caller sends.
import { BedrockAgentRuntimeClient, InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
const client = new BedrockAgentRuntimeClient({});
export const handler = async (event) => {
  const { text, hints } = JSON.parse(event.body);
  const response = await client.send(
    new InvokeAgentCommand({
      agentId: process.env.AGENT,
      agentAliasId: process.env.ALIAS,
      sessionId: event.requestContext.requestId,
      inputText: text,
      // ruleid: no-prompt-injection
      sessionState: { promptSessionAttributes: { instructions: hints } },
    }),
  );
  let answer = '';
  for await (const { chunk } of response.completion) answer += new TextDecoder().decode(chunk.bytes);
  return { statusCode: 200, body: answer };
};
