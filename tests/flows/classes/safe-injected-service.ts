// A repository injected into a service binds the name.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';

class CustomerRepository {
  constructor(private readonly db: Pool) {}
  async byName(name: string) {
    // ok: no-sql-injection
    const { rows } = await this.db.query('SELECT * FROM customers WHERE name = $1', [name]);
    return rows;
  }
}

class CustomerService {
  constructor(private readonly customers: CustomerRepository) {}
  search(name: string) {
    return this.customers.byName(name.trim());
  }
}

const service = new CustomerService(new CustomerRepository(new Pool()));

export const handler: APIGatewayProxyHandler = async (event) => {
  const found = await service.search(event.queryStringParameters?.name ?? '');
  return { statusCode: 200, body: JSON.stringify(found) };
};
