// A container is asked for a class and injects its dependencies by their types; the values are bound.
import 'reflect-metadata';
import { container } from 'tsyringe';
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { OrderService } from './order.service';

const orders = container.resolve(OrderService);

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  const list = await orders.byStatus(event.queryStringParameters?.status ?? '');
  return { statusCode: 200, body: JSON.stringify(list) };
};
