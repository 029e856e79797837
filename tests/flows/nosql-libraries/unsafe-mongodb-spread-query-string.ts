// The sender names the keys of the filter.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
const client = new MongoClient(process.env.MONGO_URL!);
export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const filter = { ...event.queryStringParameters, tenant: 'a' };
  // ruleid: no-nosql-injection
  const list = await client.db('shop').collection('orders').find(filter).toArray();
  return { statusCode: 200, body: JSON.stringify(list) };
}
