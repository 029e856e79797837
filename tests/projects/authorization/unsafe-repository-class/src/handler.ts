// The identifier leaves the file of the handler.
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import { OrderRepository } from './order-repository';
const orders = new OrderRepository();
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const id = event.pathParameters?.id ?? '';
  // ruleid: require-authorization
  const order = await orders.findById(id);
  return order ? { statusCode: 200, body: JSON.stringify(order) } : { statusCode: 404 };
};
