// A re-export gives the function another name.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { findUser } from './api';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-sql-injection
  const user = await findUser(event.queryStringParameters?.login ?? '');
  return { statusCode: 200, body: JSON.stringify(user) };
};
