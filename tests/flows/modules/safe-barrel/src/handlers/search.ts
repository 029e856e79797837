// The function comes through a barrel with export star and binds.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { searchArticles } from '../repositories';

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  const articles = await searchArticles(event.queryStringParameters?.text ?? '');
  return { statusCode: 200, body: JSON.stringify(articles) };
};
