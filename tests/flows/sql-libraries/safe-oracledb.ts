// execute of oracledb with a bind variable.
import oracledb from 'oracledb';
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const connection = await oracledb.getConnection({ user: 'app', connectString: process.env.ORACLE });
  const grade = event.queryStringParameters?.grade;
  // ok: no-sql-injection
  const result = await connection.execute('SELECT * FROM steel WHERE grade = :grade', { grade });
  await connection.close();
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
