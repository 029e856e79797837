// A repository function takes the database first and binds the value.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import knex from 'knex';
import { findUser } from './users';

const db = knex({ client: 'pg' });

export const handler = async (event: APIGatewayProxyEvent) => {
  // ok: no-sql-injection
  const user = await findUser(db, event.queryStringParameters?.id ?? '');
  return { statusCode: 200, body: JSON.stringify(user) };
};
