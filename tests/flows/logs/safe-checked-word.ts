// A pattern, a list and a number.
import type { APIGatewayProxyEvent } from 'aws-lambda';

const LEVELS = ['gold', 'silver'];

export const handler = async (event: APIGatewayProxyEvent) => {
  const { name = '', level = '', page = '' } = event.queryStringParameters ?? {};
  if (!/^[\w ]{1,50}$/.test(name) || !LEVELS.includes(level)) return { statusCode: 400, body: '' };
  // ok: no-log-injection
  console.log(`hello ${name}, ${level}, page ${parseInt(page, 10)}`);
  return { statusCode: 200, body: '' };
};
