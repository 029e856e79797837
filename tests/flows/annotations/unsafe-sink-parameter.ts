// A parameter that a doc comment makes a sink, of a function, a method and an arrow function.
import type { APIGatewayProxyHandler } from 'aws-lambda';

declare function send(text: string): Promise<unknown>;

async function run(/** @sink sql */ text: string, values: readonly unknown[] = []) {
  return send(text + values.length);
}

export class Store {
  find(
    tenant: string,
    /** @sink sql - the statement */
    text: string,
  ) {
    return send(tenant + text);
  }
}

const execute = (/** @sink shell sql */ text: string) => send(text);

export const handler: APIGatewayProxyHandler = async (event) => {
  // ruleid: no-sql-injection
  await run(`SELECT ${event.body}`);
  // ok: no-sql-injection
  await run('SELECT 1', [event.body]);
  // ruleid: no-sql-injection
  await new Store().find('acme', `SELECT ${event.body}`);
  // ok: no-sql-injection
  await new Store().find(event.path, 'SELECT 1');
  // ruleid: no-sql-injection
  await execute('SELECT ' + event.body);
  return { statusCode: 200, body: '' };
};
