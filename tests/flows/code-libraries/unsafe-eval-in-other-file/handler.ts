// The expression goes to a calculator in another file, which evaluates it.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { calculate } from './calculator';

export const handler: APIGatewayProxyHandler = async (event) => {
  const expression = event.queryStringParameters?.e ?? '';
  // ruleid: no-code-injection
  return { statusCode: 200, body: String(calculate(expression)) };
};
