// The whole address comes from the query string.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = event.queryStringParameters?.url;
  if (!url) return { statusCode: 400 };
  // ruleid: no-ssrf
  const res = await fetch(url);
  return { statusCode: 200, body: await res.text() };
};
