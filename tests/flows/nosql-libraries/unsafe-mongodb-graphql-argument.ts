// A GraphQL argument is the filter.
import type { AppSyncResolverEvent } from 'aws-lambda';
import { MongoClient } from 'mongodb';
const posts = new MongoClient(process.env.URI!).db().collection('posts');
export const handler = async (event: AppSyncResolverEvent<{ filter: Record<string, unknown>; limit?: number }>) => {
  // ruleid: no-nosql-injection
  return posts.find(event.arguments.filter).limit(event.arguments.limit ?? 10).toArray();
};
