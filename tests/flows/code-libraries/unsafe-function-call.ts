// Function called without new, with the parameter names of the sender.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.queryStringParameters?.name ?? 'x';
  // ruleid: no-code-injection
  const id = Function(name, 'return arguments[0];');
  return { statusCode: 200, body: String(id(name)) };
};
