// An abstract base class calls the method that the subclass defines.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

abstract class Query {
  protected abstract condition(input: string): string;
  run(input: string) {
    // ruleid: no-sql-injection
    return pool.query('SELECT * FROM events WHERE ' + this.condition(input), [input]);
  }
}

class ByPlace extends Query {
  protected override condition(input: string): string {
    return `place = '${input}' AND $1 <> ''`;
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { rows } = await new ByPlace().run(event.queryStringParameters?.place ?? '');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
