// The same objects, and what the sender chose is bound.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as pg from 'pg';
import type { Pool } from 'pg';
import { open, openLater } from '@acme/connections';

interface Services {
  database(): { readonly client: Pool };
  readonly factory: () => Promise<Pool>;
}
type Dependencies = { pool: Pool; stage: string };

const first = (): Pool => open();
async function second(): Promise<Pool> {
  return openLater();
}
const byTenant: Record<string, Pool> = open('all');
const byIndex: { [tenant: string]: Pool } = open('all');
const replicas: Pool[] = open('replicas');
const pair: [Pool, string] = open('pair');
const like = new pg.Pool();
const dependencies: Dependencies = { pool: open(), stage: 'dev' };

class Repository {
  static pool: Pool;
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  get pool(): Pool {
    return open();
  }

  async own(name: string) {
    // ok: no-sql-injection
    await this.#pool.query('SELECT * FROM items WHERE name = $1', [name]);
    // ok: no-sql-injection
    await this.pool.query('SELECT * FROM items WHERE name = $1', [name]);
    // ok: no-sql-injection
    await Repository.pool.query('SELECT * FROM items WHERE name = $1', [name]);
  }
}

export const answers = async (event: APIGatewayProxyEventV2) => {
  // ok: no-sql-injection
  await first().query('SELECT * FROM items WHERE name = $1', [event.body]);
  // ok: no-sql-injection
  await (await second()).query('SELECT * FROM items WHERE name = $1', [event.body]);
  await new Repository(open()).own(event.body);
  return { statusCode: 200 };
};

export const collections = async (event: APIGatewayProxyEventV2) => {
  // ok: no-sql-injection
  await byTenant.acme.query('SELECT * FROM items WHERE name = $1', [event.body]);
  // ok: no-sql-injection
  await byIndex[open('tenant')].query('SELECT * FROM items WHERE name = $1', [event.body]);
  // ok: no-sql-injection
  await replicas[0].query('SELECT * FROM items WHERE name = $1', [event.body]);
  const [client] = pair;
  // ok: no-sql-injection
  await client.query('SELECT * FROM items WHERE name = $1', [event.body]);
  // ok: no-sql-injection
  await dependencies.pool.query('SELECT * FROM items WHERE name = $1', [event.body]);
  return { statusCode: 200 };
};

abstract class Opened {
  protected abstract get client(): Pool;
  protected abstract open(): Promise<Pool>;

  async find(name: string) {
    // ok: no-sql-injection
    await this.client.query('SELECT * FROM items WHERE name = $1', [name]);
    const opened = await this.open();
    // ok: no-sql-injection
    await opened.query('SELECT * FROM items WHERE name = $1', [name]);
  }
}
declare const inherited: Opened;

export const members = async (event: APIGatewayProxyEventV2) => {
  await inherited.find(event.body ?? '');
  return { statusCode: 200 };
};

async function operators(one: typeof like, other: InstanceType<typeof pg.Pool>, services: Services, name: string) {
  // ok: no-sql-injection
  await one.query('SELECT * FROM items WHERE name = $1', [name]);
  // ok: no-sql-injection
  await other.query('SELECT * FROM items WHERE name = $1', [name]);
  // ok: no-sql-injection
  await services.database().client.query('SELECT * FROM items WHERE name = $1', [name]);
  const made = await services.factory();
  // ok: no-sql-injection
  await made.query('SELECT * FROM items WHERE name = $1', [name]);
}

export const typeOperators = async (event: APIGatewayProxyEventV2) => {
  await operators(open(), open(), open('services'), event.body);
  return { statusCode: 200 };
};
