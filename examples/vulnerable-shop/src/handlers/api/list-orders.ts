import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { container } from '../../services/container';
import { logger, ok } from '../../shared';

/** `GET /customers/{customerId}/orders?sort=created_at&limit=20` */
export const handler: APIGatewayProxyHandlerV2 = async (event, context) => {
  const customerId = event.pathParameters?.['customerId'] ?? '';
  const { sort = 'created_at', limit = '20' } = event.queryStringParameters ?? {};
  // ruleid: no-sql-injection
  // ruleid: require-authorization
  const orders = await container.orders.list(customerId, sort, Number.parseInt(limit, 10));
  logger.info('orders listed', { requestId: context.awsRequestId, count: orders.length });
  return ok({ orders });
};
