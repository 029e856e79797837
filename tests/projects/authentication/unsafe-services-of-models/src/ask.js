const { BedrockAgentRuntimeClient, InvokeAgentCommand } = require('@aws-sdk/client-bedrock-agent-runtime');
const agent = new BedrockAgentRuntimeClient({});
// ruleid: require-authentication
exports.handler = async (event) => {
  const { completion } = await agent.send(new InvokeAgentCommand({ agentId: 'a', agentAliasId: 'b', sessionId: event.requestContext.requestId, inputText: JSON.parse(event.body).question }));
  return { statusCode: 200, body: String(completion) };
};
