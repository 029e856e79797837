// Effect's Schema: texts without a pattern, a decoder that restores characters, an Either that nobody looks at
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Either, Schema } from 'effect';
import { Pool } from 'pg';

const pool = new Pool();
const Query = Schema.Struct({
  column: Schema.NonEmptyTrimmedString,
  zone: Schema.String.pipe(Schema.pattern(/^[a-z]{2}/), Schema.maxLength(40)),
  sort: Schema.Union(Schema.Literal('id', 'name'), Schema.String.pipe(Schema.minLength(9))),
  cursor: Schema.StringFromBase64Url,
});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const query = Schema.decodeUnknownEither(Query)(event.queryStringParameters);
  if (Either.isLeft(query)) return { statusCode: 400 };
  const { column, zone, sort, cursor } = query.right;
  // ruleid: no-sql-injection
  await pool.query(`SELECT ${column} FROM orders`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT id FROM orders_${zone}`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT id FROM orders ORDER BY ${sort}`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT id FROM orders WHERE id > '${cursor}'`);
  return { statusCode: 200 };
};
