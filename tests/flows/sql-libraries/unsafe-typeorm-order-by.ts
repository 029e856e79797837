// orderBy of a query builder takes SQL.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { DataSource } from 'typeorm';

const dataSource = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
const COLUMNS = new Map([['name', 'user.name'], ['age', 'user.birthDate']]);

export const handler: APIGatewayProxyHandler = async (event) => {
  const sort = event.queryStringParameters?.sort ?? 'name';
  const users = dataSource.getRepository('User').createQueryBuilder('user');
  // ruleid: no-sql-injection
  const rows = await users.orderBy(`user.${sort}`, 'DESC').take(20).getMany();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
