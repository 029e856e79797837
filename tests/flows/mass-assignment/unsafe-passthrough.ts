// The schema lets unknown keys pass.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const schema = z.object({ name: z.string() }).passthrough();
const client = new MongoClient(process.env.URL ?? '');

export async function handler(event: APIGatewayProxyEventV2) {
  const user = schema.parse(JSON.parse(event.body ?? '{}'));
  // ruleid: no-mass-assignment
  await client.db('shop').collection('users').insertOne(user);
  return { statusCode: 201 };
}
