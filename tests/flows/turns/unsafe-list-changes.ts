// Objects that turns make are apart: the first one keeps what the sender chose.
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
export const handler = async (event: APIGatewayProxyEventV2) => {
  const rows: { text: string }[] = [];
  for (const text of [event.queryStringParameters?.sort ?? 'id', 'name']) rows.push({ text });
  // ruleid: no-sql-injection
  await pool.query(`select * from t order by ${rows[0].text}`);
  // ok: no-sql-injection
  await pool.query(`select * from t order by ${rows[1].text}`);
};
