// Through a repository in another file.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { saveUser } from './users.js';

export async function handler(event: APIGatewayProxyEventV2) {
  const body = JSON.parse(event.body ?? '{}');
  // ruleid: no-mass-assignment
  await saveUser({ ...body, createdAt: Date.now() });
  return { statusCode: 201 };
}
