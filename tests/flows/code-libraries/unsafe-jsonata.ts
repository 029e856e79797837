// JSONata evaluates the expression of the sender.
import jsonata from 'jsonata';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { query, data } = JSON.parse(event.body ?? '{}') as { query: string; data: unknown };
  // ruleid: no-code-injection
  const result = await jsonata(query).evaluate(data);
  return { statusCode: 200, body: JSON.stringify(result) };
};
