// A service compares the owner.
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import { OrderService } from './order-service';
const orders = new OrderService();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const user = { id: String(event.requestContext.authorizer.jwt.claims.sub) };
  // ok: require-authorization
  const order = await orders.getFor(user, event.pathParameters?.id ?? '');
  return { statusCode: 200, body: JSON.stringify(order) };
};
