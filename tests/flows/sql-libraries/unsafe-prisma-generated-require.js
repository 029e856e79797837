// The generated Prisma client is loaded with require.
'use strict';
const { PrismaClient, Prisma } = require('./generated/client');

const prisma = new PrismaClient();

module.exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const rows = await prisma.$queryRaw(
    // ruleid: no-sql-injection
    Prisma.sql`SELECT id, name FROM "Product" ORDER BY ${Prisma.raw(body.sort)} LIMIT ${body.limit}`,
  );
  return { statusCode: 200, body: JSON.stringify(rows) };
};
