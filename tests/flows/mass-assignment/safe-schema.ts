// The schema drops unknown keys.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const schema = z.object({ name: z.string(), email: z.email() });
const client = new MongoClient(process.env.URL ?? '');

export async function handler(event: APIGatewayProxyEventV2) {
  const user = schema.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-mass-assignment
  await client.db('shop').collection('users').insertOne({ ...user, role: 'user' });
  return { statusCode: 201 };
}
