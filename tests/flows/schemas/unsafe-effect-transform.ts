// Effect's Schema: what a transformation gives obeys the schema behind it, which is any text; match with both outcomes
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import * as Either from 'effect/Either';
import * as Schema from 'effect/Schema';
import { Pool } from 'pg';

const pool = new Pool();
const Name = Schema.transform(Schema.String.pipe(Schema.pattern(/^[\w%]+$/)), Schema.String, {
  decode: (text) => decodeURIComponent(text),
  encode: (text) => encodeURIComponent(text),
});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = Schema.decodeUnknownSync(Name)(event.queryStringParameters?.name);
  // ruleid: no-sql-injection
  await pool.query(`SELECT id FROM people WHERE name = '${name}'`);
  const kind = event.queryStringParameters?.kind;
  const column = Either.match(Schema.decodeUnknownEither(Schema.Literal('a', 'b'))(kind), {
    onLeft: () => kind,
    onRight: (word) => word,
  });
  // ruleid: no-sql-injection
  await pool.query(`SELECT ${column} FROM people`);
  return { statusCode: 200 };
};
