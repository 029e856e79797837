// What the checked type leaves open, and a member that it leaves out
import typia from 'typia';
import { MongoClient } from 'mongodb';

interface Query { user: { name: string }; filter: Record<string, unknown>; kind: 'a' | 'b' }
const validateQuery = typia.createValidate<Omit<Query, 'kind'>>();
const client = new MongoClient(process.env.M!);

export const handler = async (event: { body: string; httpMethod: string; requestContext: object }) => {
  const result = validateQuery(JSON.parse(event.body));
  if (result.success === false) return { statusCode: 400, body: JSON.stringify(result.errors) };
  const users = client.db().collection('u');
  // ok: no-nosql-injection
  await users.findOne({ name: result.data.user.name });
  // ruleid: no-nosql-injection
  await users.findOne(result.data.filter);
  // ruleid: no-nosql-injection
  await users.findOne({ kind: (result.data as Query).kind });
  return { statusCode: 204 };
};
