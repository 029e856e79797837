// A check of typia that refuses unknown keys
import { createValidateEquals, createIs, type tags } from 'typia';
import { MongoClient } from 'mongodb';

type User = { name: string; age: number };
const validateUser = createValidateEquals<User>();
const client = new MongoClient(process.env.M!);

export const handler = async (event: { body: string; httpMethod: string; requestContext: object }) => {
  const result = validateUser(JSON.parse(event.body));
  if (!result.success) return { statusCode: 400, body: JSON.stringify(result.errors) };
  // ok: no-mass-assignment
  // ok: no-nosql-injection
  await client.db().collection('u').insertOne(result.data);
  return { statusCode: 204 };
};
