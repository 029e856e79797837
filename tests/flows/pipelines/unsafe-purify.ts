// Whatever is there goes on.
import { Either, EitherAsync, Left, Maybe, Right } from 'purify-ts';
import { Pool } from 'pg';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const pool = new Pool();
const read = (event: APIGatewayProxyEvent): Either<Error, string> =>
  Maybe.fromNullable(event.queryStringParameters?.region)
    .map((region) => region.trim())
    .toEither(new Error('region'));
export const handler = (event: APIGatewayProxyEvent) =>
  EitherAsync.liftEither(read(event))
    // ruleid: no-sql-injection
    .chain((region) => EitherAsync(() => pool.query(`SELECT * FROM sales_${region}`)))
    .map(({ rows }) => ({ statusCode: 200, body: JSON.stringify(rows) }))
    .mapLeft((error) => ({ statusCode: 400, body: error instanceof Error ? error.message : '' }))
    .run()
    .then((result) => result.extract());
void Left; void Right;
