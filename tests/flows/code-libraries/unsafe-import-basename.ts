// A constant folder in front does not keep ../ out of the module's name.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const plugin = event.pathParameters?.plugin ?? 'default';
  // ruleid: no-code-injection
  const module = await import(`./plugins/${plugin}.js`);
  return module.default(event);
};
