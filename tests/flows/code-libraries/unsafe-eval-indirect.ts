// Indirect eval through globalThis and the comma operator.
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const formula = event.queryStringParameters?.formula ?? '0';
  const run = globalThis.eval;
  // ruleid: no-code-injection
  const result = run(`"use strict"; ${formula}`);
  return { statusCode: 200, body: `${formula} = ${result}` };
};
