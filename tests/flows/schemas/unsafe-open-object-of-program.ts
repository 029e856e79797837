// An object that the program makes of the body passes an open schema with all that it has.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { z } from 'zod';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const pool = new Pool();
const Profile = z.object({ name: z.enum(['a', 'b']) }).passthrough();

export const handler = async (event: APIGatewayProxyEventV2) => {
  const profile = Profile.parse({ ...JSON.parse(event.body ?? '{}'), at: 1 });
  // ruleid: no-mass-assignment
  await db.send(new PutCommand({ TableName: 'profiles', Item: profile }));
};

export const find = async (event: APIGatewayProxyEventV2) => {
  const query = Profile.parse({ name: event.queryStringParameters?.name, sort: event.queryStringParameters?.sort });
  // ruleid: no-sql-injection
  return pool.query(`SELECT id FROM profiles WHERE name = '${query.name}' ORDER BY ${query.sort}`);
};
