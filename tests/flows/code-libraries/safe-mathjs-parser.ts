// mathjs: the request gives a value to a written expression
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { all, create } from 'mathjs';

const math = create(all, { number: 'BigNumber' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const parser = math.parser();
  parser.set('x', event.queryStringParameters?.x);
  // ok: no-code-injection
  return { statusCode: 200, body: String(parser.evaluate('x ^ 2')) };
};
