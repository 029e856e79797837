import middy from '@middy/core';
import httpErrorHandler from '@middy/http-error-handler';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { audit } from '../../middleware/audit';
import { container } from '../../services/container';
import { accepted, newOrder } from '../../shared';

type ParsedEvent = Omit<APIGatewayProxyEventV2, 'body'> & { body: unknown };

/** `POST /orders` */
const createOrder = async (event: ParsedEvent): Promise<APIGatewayProxyStructuredResultV2> => {
  const parsed = newOrder.safeParse(event.body);
  if (!parsed.success) return { statusCode: 422, body: JSON.stringify({ issues: parsed.error.issues }) };
  const id = await container.orders.place(parsed.data);
  return accepted({ id });
};

export const handler = middy(createOrder).use(httpJsonBodyParser()).use(audit('create-order')).use(httpErrorHandler());
