// Whoever has the token of an invitation may accept it.
import { createHash } from 'node:crypto';
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const prisma = new PrismaClient();
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { token, name } = JSON.parse(event.body ?? '{}');
  const tokenHash = createHash('sha256').update(String(token)).digest('hex');
  const invite = await prisma.invite.findUnique({ where: { tokenHash } });
  if (!invite || invite.expiresAt < new Date()) return { statusCode: 404 };
  await prisma.member.create({ data: { team: invite.teamId, name: String(name) } });
  await prisma.invite.delete({ where: { tokenHash } });
  return { statusCode: 201 };
};
