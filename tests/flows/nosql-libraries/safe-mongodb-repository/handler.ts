// The repository is given a text.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { UserRepository } from './user-repository';
const users = new UserRepository();
export const handler = async (event: APIGatewayProxyEvent) => {
  const login = event.headers['x-login'] ?? '';
  // ok: no-nosql-injection
  const user = await users.findByLogin(login.trim().toLowerCase());
  return { statusCode: user ? 200 : 401, body: '' };
};
