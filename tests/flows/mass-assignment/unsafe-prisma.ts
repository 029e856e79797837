// Prisma takes every column.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export async function handler(event: APIGatewayProxyEventV2) {
  const body = JSON.parse(event.body ?? '{}');
  // ruleid: no-mass-assignment
  await prisma.user.update({ where: { id: event.pathParameters?.id }, data: body });
  return { statusCode: 204 };
}
