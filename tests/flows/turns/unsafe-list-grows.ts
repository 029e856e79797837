// A list that its own loop makes longer.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const names = ['id', 'name'];
  for (const name of names) {
    if (names.length < 3) names.push(event.queryStringParameters?.sort ?? '');
    // ruleid: no-sql-injection
    await pool.query(`select * from t order by ${name}`);
  }
};
