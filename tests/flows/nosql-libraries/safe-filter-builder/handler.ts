// The helper copies texts of written keys.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { MongoClient } from 'mongodb';
import { buildFilter } from './filters';
const users = new MongoClient(process.env.URI!).db().collection('users');
export const handler = async (event: APIGatewayProxyEventV2) => {
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-nosql-injection
  const found = await users.find(buildFilter(body)).toArray();
  return { statusCode: 200, body: JSON.stringify(found) };
};
