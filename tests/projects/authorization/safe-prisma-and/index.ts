// What is sought in two fields has to be the owner's too.
import { PrismaClient } from '@prisma/client';
import jwt from 'jsonwebtoken';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const prisma = new PrismaClient();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const { sub } = jwt.verify(event.headers.authorization ?? '', process.env.KEY!, { algorithms: ['RS256'] }) as { sub: string };
  const id = event.pathParameters?.id;
  // ok: require-authorization
  const plan = await prisma.plan.findFirst({ where: { AND: [{ OR: [{ id }, { slug: id }] }, { ownerId: sub }] } });
  return { statusCode: 200, body: JSON.stringify(plan) };
};
