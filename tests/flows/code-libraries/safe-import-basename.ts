// The base name of a path stays in the constant folder in front of it.
import { basename } from 'node:path';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const plugin = basename(event.pathParameters?.plugin ?? 'default');
  // ok: no-code-injection
  const module = await import(`./plugins/${plugin}.js`);
  return module.default(event);
};
