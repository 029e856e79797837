// Digits, operators and parentheses compute a number; without letters nothing can be named or called.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const arithmetic = /^[\d\s+\-*/().]{1,80}$/u;

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const formula = event.queryStringParameters?.formula ?? '0';
  if (!arithmetic.test(formula)) return { statusCode: 400 };
  // ok: no-code-injection
  const result: unknown = eval(`(${formula})`);
  // ok: no-code-injection
  return { statusCode: 200, body: String(result ?? new Function(`return ${formula}`)()) };
};
