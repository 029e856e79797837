// An escaper of one's own.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;').replace(/`/g, '&#96;');

export async function handler(event: APIGatewayProxyEventV2) {
  const name = event.queryStringParameters?.name ?? '';
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ok: no-xss
    body: `<p>${escape(name)}</p>`,
  };
}
