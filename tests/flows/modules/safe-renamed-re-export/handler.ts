// A re-export gives the checked function the name of the unchecked one.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { findUser } from './api';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ok: no-sql-injection
  const user = await findUser(event.queryStringParameters?.login ?? '');
  return { statusCode: 200, body: JSON.stringify(user) };
};
