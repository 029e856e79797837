// The sender chooses the operators of the update.
import { MongoClient, ObjectId } from 'mongodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const users = new MongoClient(process.env.MONGO_URL!).db('app').collection('users');
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const changes = JSON.parse(event.body ?? '{}');
  const _id = new ObjectId(event.pathParameters!.id);
  // ruleid: no-nosql-injection
  await users.updateOne({ _id }, changes);
  // ok: no-nosql-injection
  await users.updateOne({ _id }, { $set: { name: changes.name } });
  return { statusCode: 204 };
};
