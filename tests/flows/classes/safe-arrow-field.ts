// An arrow function in a field binds its parameter.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

class SearchController {
  private readonly pool = new Pool();
  readonly handle = async (event: APIGatewayProxyEventV2) => {
    const text = event.queryStringParameters?.text ?? '';
    // ok: no-sql-injection
    const { rows } = await this.pool.query('SELECT * FROM docs WHERE body LIKE $1', [`%${text}%`]);
    return { statusCode: 200, body: JSON.stringify(rows) };
  };
}

export const handler = new SearchController().handle;
