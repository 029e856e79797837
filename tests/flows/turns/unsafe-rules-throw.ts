// rules that throw, but too little
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
type Rule = (input: string) => void;
const rules: Rule[] = [
  (s) => { if (s.length > 40) throw new Error('long'); },
  (s) => { if (!/^[a-z_]+/.test(s)) throw new Error('chars'); },
];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const column = event.queryStringParameters?.sort ?? 'id';
  for (const rule of rules) rule(column);
  // ruleid: no-sql-injection
  return pool.query(`select * from t order by ${column}`);
};
