// A check of typia lets unknown keys pass
import typia from 'typia';
import { MongoClient } from 'mongodb';

type User = { name: string; age: number };
const isUser = typia.createIs<User>();
const client = new MongoClient(process.env.M!);

export const handler = async (event: { body: string; httpMethod: string; requestContext: object }) => {
  const user = JSON.parse(event.body);
  if (!isUser(user)) return { statusCode: 400 };
  // ruleid: no-mass-assignment
  await client.db().collection('u').insertOne(user);
  return { statusCode: 204 };
};

