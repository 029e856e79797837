// An identifier compares itself.
import { MongoClient, ObjectId } from 'mongodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const orders = new MongoClient(process.env.MONGO_URL!).db().collection('orders');
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const user = event.requestContext.authorizer.jwt.claims;
  // ruleid: require-authorization
  const order = await orders.findOne({ _id: new ObjectId(event.pathParameters?.id) });
  if (!order || !order.shop.equals(new ObjectId(event.queryStringParameters?.shop))) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(order) };
};
