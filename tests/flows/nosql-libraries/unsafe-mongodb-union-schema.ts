// The schema lets texts or objects pass.
import { z } from 'zod';
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const users = new MongoClient(process.env.URI!).db().collection('users');
const Search = z.object({ name: z.union([z.string(), z.object({}).passthrough()]) });
export const handler = async (event: APIGatewayProxyEventV2) => {
  const parsed = Search.safeParse(JSON.parse(event.body ?? '{}'));
  if (!parsed.success) return { statusCode: 400 };
  // ruleid: no-nosql-injection
  return users.find({ name: parsed.data.name }).toArray();
};
