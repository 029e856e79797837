// A copy of all headers of the request holds a Location that no browser follows: the status is that of a page.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const echo = async (event: APIGatewayProxyEventV2) => {
  // ok: no-open-redirect
  return { statusCode: 200, headers: event.headers, body: '{}' };
};

export const handler = async (event: APIGatewayProxyEventV2) => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers[name] = value;
  // ok: no-open-redirect
  return { statusCode: 200, headers, body: '{}' };
};
