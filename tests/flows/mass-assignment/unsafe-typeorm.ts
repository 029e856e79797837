// A repository of TypeORM.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { DataSource } from 'typeorm';

const source = new DataSource({ type: 'postgres' });

export async function handler(event: APIGatewayProxyEventV2) {
  const users = source.getRepository('User');
  // ruleid: no-mass-assignment
  await users.save(JSON.parse(event.body ?? '{}'));
  return { statusCode: 201 };
}
