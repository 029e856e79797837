// Allowed names are copied one by one.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const allowed = ['name', 'email'] as const;
const client = new MongoClient(process.env.URL ?? '');

export async function handler(event: APIGatewayProxyEventV2) {
  const body = JSON.parse(event.body ?? '{}');
  const user: Record<string, unknown> = {};
  for (const name of allowed) user[name] = body[name];
  // ok: no-mass-assignment
  await client.db('shop').collection('users').insertOne(user);
  return { statusCode: 201 };
}
