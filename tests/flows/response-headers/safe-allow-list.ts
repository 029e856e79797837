// One of a list.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const languages = ['de', 'en', 'fr'];

export async function handler(event: APIGatewayProxyEventV2) {
  const wish = event.queryStringParameters?.lang ?? 'en';
  const lang = languages.includes(wish) ? wish : 'en';
  // ok: no-header-injection
  return { statusCode: 200, headers: { 'content-language': lang }, body: '' };
}
