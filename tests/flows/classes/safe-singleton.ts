// The schema of the singleton comes from the environment.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';

class Database {
  private static instance: Database | undefined;
  private schema = process.env.SCHEMA ?? 'public';
  private readonly pool = new Pool();
  static get(): Database {
    return (Database.instance ??= new Database());
  }
  useSchema(schema: string) {
    console.debug('asked for schema', schema);
  }
  members() {
    // ok: no-sql-injection
    return this.pool.query(`SELECT * FROM ${this.schema}.members`);
  }
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const database = Database.get();
  database.useSchema(event.headers['x-schema'] ?? 'public');
  const { rows } = await database.members();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
