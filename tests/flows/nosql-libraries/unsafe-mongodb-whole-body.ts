// A parsed body is the filter.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const client = new MongoClient(process.env.MONGO_URL!);
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  const users = client.db('app').collection('users');
  // ruleid: no-nosql-injection
  const found = await users.find(body).toArray();
  return { statusCode: 200, body: JSON.stringify(found) };
};
