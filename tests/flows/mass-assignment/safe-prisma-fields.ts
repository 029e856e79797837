// Columns by name.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export async function handler(event: APIGatewayProxyEventV2) {
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-mass-assignment
  await prisma.user.update({ where: { id: '1' }, data: { name: body.name, email: body.email } });
  return { statusCode: 204 };
}
