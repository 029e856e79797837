import type { APIGatewayProxyResult, APIGatewayProxyWithCognitoAuthorizerEvent } from 'aws-lambda';
import { container } from '../../services/container';
import { DomainError, ok } from '../../shared';

/** `GET /orders/{orderId}` of the REST API: an order of the caller's. */
export async function handler(event: APIGatewayProxyWithCognitoAuthorizerEvent): Promise<APIGatewayProxyResult> {
  const { orderId } = event.pathParameters ?? {};
  if (!orderId) return { statusCode: 400, body: JSON.stringify({ message: 'orderId is missing' }) };
  try {
    const order = await container.orders.get(orderId);
    if (order.customerId !== event.requestContext.authorizer.claims['sub']) throw new DomainError(404, 'No such order');
    return { statusCode: 200, body: ok(order).body };
  } catch (error) {
    if (error instanceof DomainError) return { statusCode: error.statusCode, body: JSON.stringify({ message: error.message }) };
    throw error;
  }
}
