// A container makes the objects of a class, whose queries are bound.
import 'reflect-metadata';
import { container, injectable, singleton } from 'tsyringe';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

@singleton()
class Db {
  readonly pool = new Pool();
}
@injectable()
class Users {
  constructor(private readonly db: Db) {}
  find(name: string) {
    // ok: no-sql-injection
    return this.db.pool.query('SELECT * FROM u WHERE n = $1', [name]);
  }
  sorted(by: string) {
    // ok: no-sql-injection
    return this.db.pool.query(`SELECT * FROM u ORDER BY ${by === 'n' ? 'n' : 'id'}`);
  }
}
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const users = container.resolve(Users);
  const { n = '', by = '' } = event.queryStringParameters ?? {};
  return { statusCode: 200, body: JSON.stringify([await users.find(n), await users.sorted(by)]) };
};
