// Values of Drizzle.
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const users = pgTable('users', { id: text('id'), role: text('role') });
const db = drizzle(process.env.URL ?? '');

export async function handler(event: APIGatewayProxyEventV2) {
  // ruleid: no-mass-assignment
  await db.insert(users).values(JSON.parse(event.body ?? '{}'));
  return { statusCode: 201 };
}
