// Claims were verified.
import { MongoClient } from 'mongodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const client = new MongoClient(process.env.URL ?? '');

export async function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer) {
  // ok: no-mass-assignment
  await client.db('shop').collection('logins').insertOne({ ...event.requestContext.authorizer.jwt.claims });
  return { statusCode: 204 };
}
