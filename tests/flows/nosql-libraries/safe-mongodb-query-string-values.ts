// Values of a query string are texts.
import { MongoClient, ObjectId } from 'mongodb';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
const client = new MongoClient(process.env.MONGO_URL!);
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const status = event.queryStringParameters?.status ?? 'open';
  const id = event.pathParameters?.id;
  const orders = client.db('shop').collection('orders');
  // ok: no-nosql-injection
  const list = await orders.find({ status, customer: id }).toArray();
  // ok: no-nosql-injection
  const one = await orders.findOne({ _id: new ObjectId(id) });
  return { statusCode: 200, body: JSON.stringify({ list, one }) };
}
