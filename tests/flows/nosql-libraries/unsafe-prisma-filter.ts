// Prisma takes an object in the place of a value for a filter: `{ "token": { "not": "" } }` finds any user.
import { PrismaClient } from '@prisma/client';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const prisma = new PrismaClient();

export const reset = async (event: APIGatewayProxyEventV2) => {
  const { token, password } = JSON.parse(event.body ?? '{}');
  const user = await prisma.user.findFirst({
    // ruleid: no-nosql-injection
    where: { active: true, AND: [{ resetToken: token }] },
  });
  // ruleid: no-nosql-injection
  await prisma.user.updateMany({ where: { id: user?.id, resetToken: token }, data: { password: String(password) } });
  return { statusCode: 204 };
};
