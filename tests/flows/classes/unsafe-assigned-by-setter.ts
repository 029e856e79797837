// Object.assign hands what it copies to setters.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class Criteria {
  #clauses: string[] = [];
  set city(value: string | undefined) {
    if (value !== undefined) this.#clauses.push(`city = '${value}'`);
  }
  get statement(): string {
    return `SELECT * FROM people WHERE ${this.#clauses.join(' AND ')}`;
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const criteria = new Criteria();
  Object.assign(criteria, { city: event.queryStringParameters?.city });
  // ruleid: no-sql-injection
  const { rows } = await pool.query(criteria.statement);
  return JSON.stringify(rows);
};
