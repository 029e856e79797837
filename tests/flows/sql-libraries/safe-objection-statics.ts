// Inherited static methods with bound values.
import { Model, raw } from 'objection';
import Knex from 'knex';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

class Person extends Model {
  static tableName = 'persons';
  id!: number;
  name!: string;
  static byName(name: string) {
    // ok: no-sql-injection
    return this.query().whereRaw('lower(name) = lower(?)', [name]);
  }
}

Model.knex(Knex({ client: 'pg', connection: process.env.PG_URL }));

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const name = event.queryStringParameters?.name ?? '';
  const people = await Person.byName(name).where('age', '>', Number(event.queryStringParameters?.age));
  // ok: no-sql-injection
  const top = await Person.query().select(raw('coalesce(sum(??), 0) as total', ['score'])).where('name', name);
  return { statusCode: 200, body: JSON.stringify({ people, top }) };
}
