// A page function in another file.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { page } from './page.js';

export async function handler(event: APIGatewayProxyEventV2) {
  const term = event.queryStringParameters?.term ?? '';
  // ruleid: no-xss
  return page(`<p>You looked for ${term}</p>`);
}
