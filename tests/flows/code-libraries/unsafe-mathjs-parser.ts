// mathjs: a parser of an instance that was created with options
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { all, create } from 'mathjs';

const math = create(all, { number: 'BigNumber' });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const parser = math.parser();
  parser.set('x', 2);
  // ruleid: no-code-injection
  return { statusCode: 200, body: String(parser.evaluate(event.queryStringParameters?.formula ?? 'x')) };
};
