// Below a written operator a value is taken as it is.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const users = new MongoClient(process.env.MONGO_URL!).db('app').collection('users');
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  const found = await users.findOne({ email: { $eq: body.email }, age: { $gte: Number(body.age) }, tag: { $in: body.tags } });
  return { statusCode: 200, body: JSON.stringify(found) };
};
