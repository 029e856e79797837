// The check allows digits only.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const amount = event.queryStringParameters?.amount ?? '0';
  if (!/^[0-9]+$/.test(amount)) return { statusCode: 400 };
  // ok: no-code-injection
  const taxed = eval(`${amount} * 1.19`);
  return { statusCode: 200, body: String(taxed) };
};
