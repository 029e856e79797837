// An assertion is of the type.
import assert from 'node:assert';
import { MongoClient } from 'mongodb';
const users = new MongoClient(process.env.URI!).db().collection('users');
export const handler = async (event: { body: string }) => {
  const { email, name } = JSON.parse(event.body);
  assert(typeof email === 'string');
  assert.equal(typeof name, 'string');
  // ok: no-nosql-injection
  return users.findOne({ email, name });
};
