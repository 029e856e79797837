import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import { container } from '../../services/container';
import { logger, ok } from '../../shared';

/** `GET /customers/{customerId}/orders?sort=created_at&limit=20` */
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event, context) => {
  const customerId = event.pathParameters?.['customerId'] ?? '';
  if (customerId !== event.requestContext.authorizer.jwt.claims['sub']) return { statusCode: 403 };
  const { sort = 'created_at', limit = '20' } = event.queryStringParameters ?? {};
  const orders = await container.orders.list(customerId, sort, Number.parseInt(limit, 10));
  logger.info('orders listed', { requestId: context.awsRequestId, count: orders.length });
  return ok({ orders });
};
