// An Option becomes an Either, and that a task.
import { pipe } from 'fp-ts/function';
import * as E from 'fp-ts/Either';
import * as TE from 'fp-ts/TaskEither';
import * as O from 'fp-ts/Option';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const parse = (event: APIGatewayProxyEventV2): E.Either<Error, { sort: string }> =>
  pipe(
    O.fromNullable(event.body),
    E.fromOption(() => new Error('no body')),
    E.chain((text) => E.tryCatch(() => JSON.parse(text) as { sort: string }, E.toError)),
  );
const query = (sql: string): TE.TaskEither<Error, unknown[]> =>
  TE.tryCatch(
    async () => {
      // ruleid: no-sql-injection
      const result = await pool.query(sql);
      return result.rows;
    },
    E.toError,
  );

export const handler = (event: APIGatewayProxyEventV2) =>
  pipe(
    parse(event),
    TE.fromEither,
    TE.map(({ sort }) => `SELECT * FROM people ORDER BY ${sort}`),
    TE.chain(query),
    TE.match(
      () => ({ statusCode: 400, body: 'bad request' }),
      (rows) => ({ statusCode: 200, body: JSON.stringify(rows) }),
    ),
  )();
