// request.input binds and the text holds @name.
import sql from 'mssql';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const connected = sql.connect(process.env.MSSQL_URL!);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const pool = await connected;
  const name = event.queryStringParameters?.name;
  // ok: no-sql-injection
  const result = await pool.request().input('name', sql.NVarChar, name).query('SELECT * FROM staff WHERE name = @name');
  return { statusCode: 200, body: JSON.stringify(result.recordset) };
};
