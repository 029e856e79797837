// sequelize.query with replacements.
import { QueryTypes, Sequelize } from 'sequelize';
import type { APIGatewayProxyHandler } from 'aws-lambda';

const sequelize = new Sequelize(process.env.DATABASE_URL!);

export const handler: APIGatewayProxyHandler = async (event) => {
  const status = event.queryStringParameters?.status;
  // ok: no-sql-injection
  const rows = await sequelize.query('SELECT * FROM tasks WHERE status = :status', { replacements: { status }, type: QueryTypes.SELECT });
  return { statusCode: 200, body: JSON.stringify(rows) };
};
