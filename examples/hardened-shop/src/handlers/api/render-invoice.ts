import type { APIGatewayProxyWithCognitoAuthorizerHandler } from 'aws-lambda';
import { container } from '../../services/container';
import { orders } from '../../shared';
import type { Order } from '../../domain/order';

interface InvoiceRequest {
  readonly layout?: string;
  readonly greeting?: string;
}

/** `POST /orders/{orderId}/invoice` of the REST API: answers HTML. */
export const handler: APIGatewayProxyWithCognitoAuthorizerHandler = async (event) => {
  const orderId = event.pathParameters?.['orderId'];
  const request = JSON.parse(event.body ?? '{}') as InvoiceRequest;
  const { sub } = event.requestContext.authorizer.claims;
  const { rows } = await orders.query<Order>('SELECT * FROM invoice_view WHERE id = $1 AND customer_id = $2', [orderId, sub]);
  const [order] = rows;
  if (order === undefined) return { statusCode: 404, body: 'No such order' };
  const html = container.invoices.render(order, { layout: request.layout, greeting: request.greeting });
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: html };
};
