// A repository puts what it is given into a filter.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { UserRepository } from './user-repository';
const users = new UserRepository();
export const handler = async (event: APIGatewayProxyEvent) => {
  const credentials = JSON.parse(event.body ?? '{}');
  // ruleid: no-nosql-injection
  const user = await users.findByLogin(credentials.login);
  return { statusCode: user ? 200 : 401, body: '' };
};
