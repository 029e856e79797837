// A parameter property holds the tenant of the header.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class TenantStore {
  constructor(
    private readonly pool: Pool,
    private readonly tenant: string,
  ) {}

  orders() {
    // ruleid: no-sql-injection
    return this.pool.query(`SELECT * FROM ${this.tenant}.orders`);
  }
}

const shared = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const store = new TenantStore(shared, event.headers['x-tenant'] ?? 'public');
  const { rows } = await store.orders();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
