// A header is a text, what stands in for it is none.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const users = new MongoClient(process.env.URI!).db().collection('users');
export const handler = async (event: APIGatewayProxyEvent) => {
  const token = event.headers['x-token'] ?? JSON.parse(event.body ?? '{}').token;
  // ruleid: no-nosql-injection
  const user = await users.findOne({ token });
  return { statusCode: user ? 200 : 401, body: '' };
};
