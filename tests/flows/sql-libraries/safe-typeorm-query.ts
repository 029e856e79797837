// dataSource.query of TypeORM with parameters.
import 'reflect-metadata';
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { DataSource } from 'typeorm';

const dataSource = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL });

export const handler: APIGatewayProxyHandler = async (event) => {
  if (!dataSource.isInitialized) await dataSource.initialize();
  const tag = event.pathParameters?.tag;
  // ok: no-sql-injection
  const rows = await dataSource.query('SELECT * FROM articles WHERE $1 = ANY (tags)', [tag]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
