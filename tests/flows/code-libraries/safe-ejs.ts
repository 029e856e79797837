// The data of ejs holds the text.
import ejs from 'ejs';
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const name = event.queryStringParameters?.name ?? 'friend';
  // ok: no-code-injection
  const html = ejs.render('<h1>Hello <%= name %></h1>', { name });
  return { statusCode: 200, body: html };
};
