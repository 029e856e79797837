// $executeRawUnsafe with a constant text and values.
const { PrismaClient } = require('@prisma/client');
const prisma = new PrismaClient();

exports.handler = async (event) => {
  const { column, value, id } = JSON.parse(event.body);
  // ok: no-sql-injection
  await prisma.$executeRawUnsafe('UPDATE "Profile" SET bio = $1 WHERE id = $2', value, id, column);
  return { statusCode: 204, body: '' };
};
