// Two modules import each other; one of them concatenates.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { findAuthor } from './authors';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-sql-injection
  const author = await findAuthor(event.queryStringParameters?.name ?? '', true);
  return { statusCode: 200, body: JSON.stringify(author) };
};
