// A fluent builder keeps the values apart from the text.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class SelectBuilder {
  private conditions: string[] = [];
  readonly values: unknown[] = [];
  constructor(private readonly table: string) {}
  where(column: string, value: unknown): this {
    this.values.push(value);
    this.conditions.push(`${column} = $${this.values.length}`);
    return this;
  }
  toString(): string {
    return `SELECT * FROM ${this.table} WHERE ${this.conditions.join(' AND ')}`;
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const builder = new SelectBuilder('flats').where('city', event.queryStringParameters?.city).where('rooms', 3);
  // ok: no-sql-injection
  const { rows } = await pool.query(builder.toString(), builder.values);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
