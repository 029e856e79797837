// A copy of the whole query becomes the headers of a redirect; a status that is not known can be one.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(event.queryStringParameters ?? {})) headers[name] = String(value);
  // ruleid: no-open-redirect
  return { statusCode: 302, headers };
};

export const moved = async (event: APIGatewayProxyEventV2) => {
  const location = event.queryStringParameters?.to ?? '/';
  const statusCode = event.rawPath === '/old' ? 301 : 200;
  // ruleid: no-open-redirect
  return { statusCode, headers: { location } };
};

export const answered = async (event: APIGatewayProxyEventV2) => {
  const { status } = await fetch('https://api.example.com/');
  // ruleid: no-open-redirect
  return { statusCode: status, headers: { Location: event.queryStringParameters?.to ?? '/' } };
};
