// An invitation is found by what everybody can count.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const prisma = new PrismaClient();
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { number, name } = JSON.parse(event.body ?? '{}');
  const where = { number: Number(number) };
  const invite = await prisma.invite.findUnique({ where });
  if (!invite || invite.expiresAt < new Date()) return { statusCode: 404 };
  await prisma.member.create({ data: { team: invite.teamId, name: String(name) } });
  await prisma.invite.delete({ where });
  return { statusCode: 201 };
};
