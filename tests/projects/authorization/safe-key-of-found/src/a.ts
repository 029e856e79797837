// What was found is named by its own key, after the caller was asked for.
import { PrismaClient } from '@prisma/client';
import { Pool } from 'pg';
const prisma = new PrismaClient();
const pool = new Pool();
const me = (event: any): string => event.requestContext.authorizer.jwt.claims.sub;
export const one = async (event: any) => {
  const doc = await prisma.doc.findUnique({ where: { id: event.pathParameters.id } });
  if (!doc || doc.ownerId !== me(event)) return { statusCode: 404 };
  // ok: require-authorization
  await prisma.doc.delete({ where: { id: doc.id } });
  return { statusCode: 204 };
};
export const two = async (event: any) => {
  const doc = await prisma.doc.findFirst({ where: { id: event.pathParameters.id, ownerId: me(event) } });
  if (!doc) return { statusCode: 404 };
  // ok: require-authorization
  await prisma.doc.delete({ where: { id: doc.id } });
  return { statusCode: 204 };
};
export const three = async (event: any) => {
  const user = await prisma.user.findUnique({ where: { sub: me(event) } });
  await prisma.user.update({ where: { id: user!.id }, data: { seen: new Date() } });
  return { statusCode: 204 };
};
async function getOwn(id: string, user: string) {
  const doc = await prisma.doc.findUnique({ where: { id }, include: { team: { include: { members: true } } } });
  if (!doc) throw new Error('404');
  if (!doc.team.members.some((m: any) => m.userId === user)) throw new Error('403');
  return doc;
}
export const four = async (event: any) => {
  const doc = await getOwn(event.pathParameters.id, me(event));
  // ok: require-authorization
  await prisma.doc.update({ where: { id: doc.id }, data: { title: 'x' } });
  return { statusCode: 204 };
};
export const five = async (event: any) => {
  const { rows } = await pool.query('SELECT * FROM docs WHERE id = $1', [event.pathParameters.id]);
  if (rows.length === 0 || rows[0].owner_id !== me(event)) return { statusCode: 404 };
  await pool.query('DELETE FROM docs WHERE id = $1', [rows[0].id]);
  return { statusCode: 204 };
};
export const six = async (event: any) => {
  const member = await prisma.member.findUnique({ where: { teamId_userId: { teamId: event.pathParameters.id, userId: me(event) } } });
  if (member?.role !== 'admin') return { statusCode: 403 };
  // ok: require-authorization
  await prisma.member.delete({ where: { id: member.id } });
  return { statusCode: 204 };
};
export const seven = async (event: any) => {
  const docs = await prisma.doc.findMany({ where: { folder: event.pathParameters.id, ownerId: me(event) } });
  // ok: require-authorization
  for (const doc of docs) await prisma.doc.delete({ where: { id: doc.id } });
  return { statusCode: 204 };
};
