// The body is kept as a text.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export async function handler(event: APIGatewayProxyEventV2) {
  // ok: no-mass-assignment
  await prisma.delivery.create({ data: { payload: JSON.stringify(JSON.parse(event.body ?? '{}')) } });
}
