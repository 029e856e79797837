// A table without the one letter that matters, and what is put in otherwise is the letter itself
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const entities: Record<string, string> = { '&': '&amp;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const byTable = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { title = '' } = event.queryStringParameters ?? {};
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: `<p>${byTable(title)}</p>`,
  };
};
