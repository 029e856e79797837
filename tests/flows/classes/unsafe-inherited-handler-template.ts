// A base class reads the body and hands it to the method of the subclass.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Pool } from 'pg';

abstract class JsonHandler<T> {
  async run(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
    const input = JSON.parse(event.body ?? '{}') as T;
    return { statusCode: 200, body: JSON.stringify(await this.execute(input)) };
  }
  protected abstract execute(input: T): Promise<unknown>;
}

class RenameHandler extends JsonHandler<{ id: number; name: string }> {
  private readonly pool = new Pool();
  protected async execute(input: { id: number; name: string }) {
    // ruleid: no-sql-injection
    return this.pool.query(`UPDATE pets SET name = '${input.name}' WHERE id = $1`, [input.id]);
  }
}

const rename = new RenameHandler();
export const handler = (event: APIGatewayProxyEvent) => rename.run(event);
