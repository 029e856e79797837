// Effect's Schema: patterns, words, numbers and identifiers, by each kind of decoder
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Effect, Either, Option, Schema } from 'effect';
import { Pool } from 'pg';

const pool = new Pool();
const Query = Schema.Struct({
  column: Schema.Literal('id', 'name'),
  zone: Schema.String.pipe(Schema.pattern(/^[a-z]{2}$/), Schema.brand('Zone')),
  limit: Schema.optional(Schema.NumberFromString.pipe(Schema.between(1, 100))),
  id: Schema.UUID,
});
const decode = Schema.decodeUnknownSync(Query);
const isColumn = Schema.is(Schema.Literal('id', 'name'));

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { column, zone, limit, id } = decode(event.queryStringParameters);
  // ok: no-sql-injection
  await pool.query(`SELECT ${column} FROM orders_${zone} WHERE id = '${id}' LIMIT ${limit ?? 10}`);
  const body = Schema.decodeUnknownEither(Schema.parseJson(Query))(event.body);
  // ok: no-sql-injection
  if (Either.isRight(body)) await pool.query(`SELECT ${body.right.column} FROM orders`);
  const again = Option.getOrThrow(Schema.decodeUnknownOption(Query)(event.headers));
  // ok: no-sql-injection
  await pool.query(`SELECT ${again.column} FROM orders`);
  const later = await Effect.runPromise(Schema.decodeUnknown(Query)(event.headers));
  // ok: no-sql-injection
  await pool.query(`SELECT ${later.column} FROM orders`);
  const sort = event.headers.sort;
  // ok: no-sql-injection
  if (isColumn(sort)) await pool.query(`SELECT id FROM orders ORDER BY ${sort}`);
  return { statusCode: 200 };
};
