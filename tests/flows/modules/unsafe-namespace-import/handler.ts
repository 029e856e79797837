// A namespace import reads the function as a member.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import * as shops from './shops';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const near = event.queryStringParameters?.near ?? '';
  // ruleid: no-sql-injection
  const found = await shops.searchText(near);
  return { statusCode: 200, body: JSON.stringify(found) };
};
