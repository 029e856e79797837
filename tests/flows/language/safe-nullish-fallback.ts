// Both operands of the nullish fallback come from the deployment.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { query } from 'mssql';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const schema = process.env.SCHEMA ?? event.requestContext.stage;
  // ok: no-sql-injection
  const result = await query(`SELECT TOP 50 * FROM ${schema}.orders`);
  return { statusCode: 200, body: JSON.stringify(result.recordset) };
};
