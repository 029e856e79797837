// What an object that the program makes has beside the keys of an open schema is the program's own, or the schema drops it.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const pool = new Pool();
const Profile = z.object({ name: z.enum(['a', 'b']) });

export const handler = async (event: APIGatewayProxyEventV2) => {
  const profile = Profile.parse({ ...JSON.parse(event.body ?? '{}'), at: 1 });
  // ok: no-mass-assignment
  await db.send(new PutCommand({ TableName: 'profiles', Item: profile }));
};

export const find = async (event: APIGatewayProxyEventV2) => {
  const query = Profile.passthrough().parse({ name: event.queryStringParameters?.name, sort: 'at' });
  // ok: no-sql-injection
  return pool.query(`SELECT id FROM profiles WHERE name = '${query.name}' ORDER BY ${query.sort}`);
};
