// A container knows its services by names, and hands them to constructors as one object.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { container } from './container';

export const handler = async (event: APIGatewayProxyEvent) => {
  const service = container.resolve('userService');
  // ruleid: no-sql-injection
  const user = await service.find(event.pathParameters?.id ?? '');
  // ruleid: no-sql-injection
  await container.cradle.userService.find(event.headers['x-user'] ?? '');
  return { statusCode: 200, body: JSON.stringify(user) };
};
