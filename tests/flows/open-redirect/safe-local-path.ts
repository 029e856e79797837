// A path of one's own that begins with a word.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: `/orders/${id}` } };
};
