// A container is asked for an interface by a token: the type argument says what it answers. The value is bound.
import { Container } from 'inversify';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { PgUsers, type Users } from './users';

const container = new Container();
container.bind<Users>('Users').to(PgUsers);

export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-sql-injection
  await container.get<Users>('Users').search(event.queryStringParameters?.q ?? '');
  return { statusCode: 200 };
};
