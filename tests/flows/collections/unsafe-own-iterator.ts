// An object with an iterator of its own gives what the iterator yields.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

class Pages {
  constructor(private readonly names: readonly string[]) {}

  *[Symbol.iterator]() {
    for (const name of this.names) yield name;
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const names: string[] = JSON.parse(event.body ?? '[]');
  for (const page of new Pages(names)) {
    // ruleid: no-sql-injection
    await pool.query(`DELETE FROM pages WHERE name = '${page}' AND count < ${names.length}`);
  }
  return { statusCode: 204, body: '' };
};
