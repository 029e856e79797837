// `$set` of what was sent.
import { MongoClient, ObjectId } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const client = new MongoClient(process.env.URL ?? '');

export const handler = async (event: APIGatewayProxyEvent) => {
  const id = new ObjectId(event.pathParameters?.id);
  await client
    .db('shop')
    .collection('users')
    // ruleid: no-mass-assignment
    .updateOne({ _id: id }, { $set: JSON.parse(event.body ?? '{}') });
  return { statusCode: 204, body: '' };
};
