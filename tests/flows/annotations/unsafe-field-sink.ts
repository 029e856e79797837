// A field that is a sink, and a method of an interface of which no implementation is known.
import type { APIGatewayProxyHandler } from 'aws-lambda';

interface Database {
  run(/** @sink sql */ text: string): Promise<unknown>;
  /** @sanitizes sql */
  quote(text: string): string;
}

class Statement {
  /** @sink sql */
  text = '';
  name = '';
}

let database: Database;

export const handler: APIGatewayProxyHandler = async (event) => {
  const statement = new Statement();
  // ruleid: no-sql-injection
  statement.text = `SELECT '${event.body}'`;
  // ok: no-sql-injection
  statement.name = `SELECT '${event.body}'`;
  // ruleid: no-sql-injection
  await database.run(`SELECT '${event.body}'`);
  // ok: no-sql-injection
  await database.run(`SELECT ${database.quote(event.body ?? '')}`);
  return { statusCode: 200, body: '' };
};
