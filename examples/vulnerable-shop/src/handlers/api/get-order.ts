import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { container } from '../../services/container';
import { DomainError, ok } from '../../shared';

/** `GET /orders/{orderId}` of the REST API. */
// ruleid: require-authentication
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { orderId } = event.pathParameters ?? {};
  if (!orderId) return { statusCode: 400, body: JSON.stringify({ message: 'orderId is missing' }) };
  try {
    // ruleid: no-sql-injection
    const order = await container.orders.get(orderId);
    return { statusCode: 200, body: ok(order).body };
  } catch (error) {
    if (error instanceof DomainError) return { statusCode: error.statusCode, body: JSON.stringify({ message: error.message }) };
    throw error;
  }
}
