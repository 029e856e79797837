// orderBy of a query builder gets a constant out of a map.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { DataSource } from 'typeorm';

const dataSource = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });
const COLUMNS = new Map([['name', 'user.name'], ['age', 'user.birthDate']]);

export const handler: APIGatewayProxyHandler = async (event) => {
  const sort = event.queryStringParameters?.sort ?? 'name';
  const users = dataSource.getRepository('User').createQueryBuilder('user');
  // ok: no-sql-injection
  const rows = await users.orderBy(COLUMNS.get(sort) ?? 'user.id', 'DESC').take(20).getMany();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
