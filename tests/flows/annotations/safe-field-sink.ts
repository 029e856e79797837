// Fields and methods that are sinks get constants and numbers.
import type { APIGatewayProxyHandler } from 'aws-lambda';

interface Database {
  run(/** @sink sql */ text: string, values: readonly unknown[]): Promise<unknown>;
}

class Statement {
  /** @sink sql */
  text = '';
}

let database: Database;

export const handler: APIGatewayProxyHandler = async (event) => {
  const statement = new Statement();
  // ok: no-sql-injection
  statement.text = `SELECT ${Number(event.body)}`;
  // ok: no-sql-injection
  await database.run('SELECT $1', [event.body]);
  return { statusCode: 200, body: '' };
};
