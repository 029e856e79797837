// The generic repository is asked with a constant field name.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

class Repository<T> {
  constructor(
    protected readonly pool: Pool,
    protected readonly table: string,
  ) {}
  async findBy(field: string, value: unknown): Promise<T[]> {
    // ok: no-sql-injection
    const { rows } = await this.pool.query(`SELECT * FROM ${this.table} WHERE ${field} = $1`, [value]);
    return rows as T[];
  }
}

class CarRepository extends Repository<{ id: number }> {
  constructor(pool: Pool) {
    super(pool, 'cars');
  }
}

const cars = new CarRepository(new Pool());

export const handler: APIGatewayProxyHandler = async (event) => {
  const { field = 'brand', value } = event.queryStringParameters ?? {};
  const found = await cars.findBy('brand', field + value);
  return { statusCode: 200, body: JSON.stringify(found) };
};
