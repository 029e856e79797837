// What `toString` answers is a text.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const users = new MongoClient(process.env.URI!).db().collection('users');
export const handler = async (event: APIGatewayProxyEvent) => {
  const login = JSON.parse(event.body!).login.toString();
  // ok: no-nosql-injection
  const user = await users.findOne({ $or: [{ email: login }, { phone: login }] });
  return { statusCode: user ? 200 : 404, body: '' };
};
