// A parameter property holds the tenant of the environment.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class TenantStore {
  constructor(
    private readonly pool: Pool,
    private readonly tenant: string,
  ) {}

  orders() {
    // ok: no-sql-injection
    return this.pool.query(`SELECT * FROM ${this.tenant}.orders`);
  }
}

const shared = new Pool();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const store = new TenantStore(shared, process.env.TENANT ?? 'public');
  const { rows } = await store.orders();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
