// A container knows its services by names, and hands them to constructors as one object; the value is bound.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { container } from './container';

export const handler = async (event: APIGatewayProxyEvent) => {
  // ok: no-sql-injection
  const user = await container.resolve('userService').find(event.pathParameters?.id ?? '');
  return { statusCode: 200, body: JSON.stringify(user) };
};
