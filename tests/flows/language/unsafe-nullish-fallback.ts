// The nullish fallback is used only when the sender gave nothing.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { query } from 'mssql';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const schema = event.headers['x-schema'] ?? process.env.DEFAULT_SCHEMA;
  // ruleid: no-sql-injection
  const result = await query(`SELECT TOP 50 * FROM ${schema}.orders`);
  return { statusCode: 200, body: JSON.stringify(result.recordset) };
};
