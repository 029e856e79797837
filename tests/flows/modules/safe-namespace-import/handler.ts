// Another member of the namespace import is called.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import * as shops from './shops';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const near = event.queryStringParameters?.near ?? '';
  // ok: no-sql-injection
  const found = await shops.searchIndex(near);
  return { statusCode: 200, body: JSON.stringify(found) };
};
