// Function called without new, with constants.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.queryStringParameters?.name ?? 'x';
  // ok: no-code-injection
  const id = Function('x', 'return arguments[0];');
  return { statusCode: 200, body: String(id(name)) };
};
