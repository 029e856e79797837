// The check allows letters, so names of functions.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const amount = event.queryStringParameters?.amount ?? '0';
  if (!/^[\w.()]+$/.test(amount)) return { statusCode: 400 };
  // ruleid: no-code-injection
  const taxed = eval(`${amount} * 1.19`);
  return { statusCode: 200, body: String(taxed) };
};
