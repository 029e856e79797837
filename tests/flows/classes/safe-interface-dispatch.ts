// Both implementations of the interface bind.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool as PgPool } from 'pg';
import { createPool, type Pool as MySqlPool } from 'mysql2/promise';

interface UserStore {
  find(email: string): Promise<unknown>;
}

class PgUserStore implements UserStore {
  constructor(private readonly pool: PgPool) {}
  async find(email: string) {
    return this.pool.query('SELECT * FROM users WHERE email = $1', [email]);
  }
}

class MySqlUserStore implements UserStore {
  constructor(private readonly pool: MySqlPool) {}
  async find(email: string) {
    // ok: no-sql-injection
    return this.pool.query('SELECT * FROM users WHERE email = ?', [email]);
  }
}

function makeStore(): UserStore {
  return process.env.ENGINE === 'mysql' ? new MySqlUserStore(createPool(process.env.DB_URL!)) : new PgUserStore(new PgPool());
}

const store: UserStore = makeStore();

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const user = await store.find(event.queryStringParameters?.email ?? '');
  return { statusCode: 200, body: JSON.stringify(user) };
};
