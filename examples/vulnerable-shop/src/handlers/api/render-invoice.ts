import type { APIGatewayProxyHandler } from 'aws-lambda';
import { container } from '../../services/container';
import { orders } from '../../shared';
import type { Order } from '../../domain/order';

interface InvoiceRequest {
  readonly layout?: string;
  readonly greeting?: string;
}

/** `POST /orders/{orderId}/invoice` of the REST API: answers HTML. */
// ruleid: require-authentication
export const handler: APIGatewayProxyHandler = async (event) => {
  const orderId = event.pathParameters?.['orderId'];
  const request = JSON.parse(event.body ?? '{}') as InvoiceRequest;
  const { rows } = await orders.query<Order>('SELECT * FROM invoice_view WHERE id = $1', [orderId]);
  const [order] = rows;
  if (order === undefined) return { statusCode: 404, body: 'No such order' };
  // ruleid: no-code-injection
  const html = container.invoices.render(order, { layout: request.layout, greeting: request.greeting });
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: html };
};
