// Letters name functions, and brackets with signs alone are enough to make any text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { formula = '0', list = '0' } = event.queryStringParameters ?? {};
  if (!/^[\d\s+\-*/().a-z]+$/u.test(formula)) return { statusCode: 400 };
  // ruleid: no-code-injection
  const result: unknown = eval(formula);
  if (!/^[+!()[\]]+$/u.test(list)) return { statusCode: 400 };
  // ruleid: no-code-injection
  return { statusCode: 200, body: String(result ?? eval(list)) };
};
