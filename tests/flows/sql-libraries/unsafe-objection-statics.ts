// A class inherits the static methods of the library class that it extends.
import { Model } from 'objection';
import Knex from 'knex';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

class Person extends Model {
  static tableName = 'persons';
  id!: number;
  name!: string;
}

Model.knex(Knex({ client: 'pg', connection: process.env.PG_URL }));

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const name = event.queryStringParameters?.name;
  const people = await Person.query()
    .select('id', 'name')
    // ruleid: no-sql-injection
    .whereRaw(`lower(name) = lower('${name}')`)
    .limit(10);
  return { statusCode: 200, body: JSON.stringify(people) };
}
