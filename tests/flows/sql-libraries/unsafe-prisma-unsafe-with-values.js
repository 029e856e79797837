// $executeRawUnsafe binds only what comes after the text.
const { PrismaClient } = require('@prisma/client');
const prisma = new PrismaClient();

exports.handler = async (event) => {
  const { column, value, id } = JSON.parse(event.body);
  // ruleid: no-sql-injection
  await prisma.$executeRawUnsafe(`UPDATE "Profile" SET ${column} = $1 WHERE id = $2`, value, id);
  return { statusCode: 204, body: '' };
};
