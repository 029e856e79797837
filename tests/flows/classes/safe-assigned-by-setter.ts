// The setter takes numbers only.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class Criteria {
  #clauses: string[] = [];
  set age(value: string | undefined) {
    this.#clauses.push(`age > ${Number(value)}`);
  }
  get statement(): string {
    return `SELECT * FROM people WHERE ${this.#clauses.join(' AND ')}`;
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const criteria = new Criteria();
  Object.assign(criteria, { age: event.queryStringParameters?.age });
  // ok: no-sql-injection
  const { rows } = await pool.query(criteria.statement);
  return JSON.stringify(rows);
};
