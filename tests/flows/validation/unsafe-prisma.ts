// A row with a text that was never looked at.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export async function handler(event: APIGatewayProxyEventV2) {
  const { bio } = JSON.parse(event.body ?? '{}') as { bio: string };
  // ruleid: require-event-validation
  await prisma.profile.update({ where: { id: 1 }, data: { bio } });
}
