// Indirect eval of a constant.
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const formula = event.queryStringParameters?.formula ?? '0';
  const run = globalThis.eval;
  // ok: no-code-injection
  const result = run('"use strict"; 6 * 7');
  return { statusCode: 200, body: `${formula} = ${result}` };
};
