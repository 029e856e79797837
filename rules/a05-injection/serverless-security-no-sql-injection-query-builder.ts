import { Sequelize, literal } from 'sequelize';
import knex from 'knex';
import { PrismaClient, Prisma } from '@prisma/client';

const sequelize = new Sequelize(process.env.DATABASE_URL!);
const db = knex({ client: 'pg' });
const prisma = new PrismaClient();

export const handler = async (event) => {
  const email = event.queryStringParameters?.email;
  // ruleid: serverless-security-no-sql-injection-query-builder
  await sequelize.query(`SELECT * FROM users WHERE email = '${email}'`);
  // ok: serverless-security-no-sql-injection-query-builder
  await sequelize.query('SELECT * FROM users WHERE email = :email', { replacements: { email } });
  // ruleid: serverless-security-no-sql-injection-query-builder
  await prisma.$queryRawUnsafe(`SELECT * FROM users WHERE email = '${email}'`);
  // ok: serverless-security-no-sql-injection-query-builder
  await prisma.$queryRaw`SELECT * FROM users WHERE email = ${email}`;
  // ok: serverless-security-no-sql-injection-query-builder
  await prisma.$queryRawUnsafe('SELECT * FROM users WHERE email = $1', email);
  // ruleid: serverless-security-no-sql-injection-query-builder
  await db.raw('SELECT * FROM users WHERE email = ' + email);
  // ok: serverless-security-no-sql-injection-query-builder
  await db.raw('SELECT * FROM users WHERE email = ?', [email]);
  // ruleid: serverless-security-no-sql-injection-query-builder
  const order = literal(event.queryStringParameters.order);
  return { statusCode: 200 };
};
