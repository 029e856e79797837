// Effect's Schema: what a transformation gives obeys the schema behind it, which is a word; match with a written word
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import * as Either from 'effect/Either';
import * as Schema from 'effect/Schema';
import { Pool } from 'pg';

const pool = new Pool();
const Name = Schema.transform(Schema.String, Schema.Literal('asc', 'desc'), {
  decode: (text) => (text === 'down' ? 'desc' : 'asc'),
  encode: (word) => word,
});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = Schema.decodeUnknownSync(Name)(event.queryStringParameters?.name);
  // ok: no-sql-injection
  await pool.query(`SELECT id FROM people ORDER BY name ${name}`);
  const kind = event.queryStringParameters?.kind;
  const column = Either.match(Schema.decodeUnknownEither(Schema.Literal('a', 'b'))(kind), {
    onLeft: () => 'a',
    onRight: (word) => word,
  });
  // ok: no-sql-injection
  await pool.query(`SELECT ${column} FROM people`);
  return { statusCode: 200 };
};
