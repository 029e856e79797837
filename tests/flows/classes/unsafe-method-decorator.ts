// A decorator of the application's own stands before a method with a check of its argument.
import { Pool } from 'pg';
import type { APIGatewayProxyEvent } from 'aws-lambda';

function matches(pattern: RegExp) {
  return function (_target: unknown, _name: string, descriptor: PropertyDescriptor) {
    const original = descriptor.value;
    descriptor.value = function (this: unknown, first: string, ...rest: unknown[]) {
      if (!pattern.test(first)) throw new RangeError('unexpected argument');
      return original.call(this, first, ...rest);
    };
    return descriptor;
  };
}

class Tables {
  constructor(private pool: Pool) {}
 @matches(/^\w/)
  async count(table: string) {
    // ruleid: no-sql-injection
    const { rows } = await this.pool.query(`SELECT count(*) AS n FROM ${table}`);
    return rows[0].n as number;
  }
}

const tables = new Tables(new Pool());

export const handler = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  body: String(await tables.count(event.pathParameters!.table!)),
});
