// fp-ts pipe with chained Either, ended by match.
import { pipe } from 'fp-ts/function';
import * as E from 'fp-ts/Either';
import { Pool } from 'pg';
const pool = new Pool();

const verify = (v: string): E.Either<Error, string> => (v.length < 20 ? E.right(v) : E.left(new Error('bad')));
export const handler = async (event: { queryStringParameters: { name: string } }) => {
  const text = pipe(
    E.right(event.queryStringParameters.name),
    E.chain(verify),
    E.map((v: string) => `SELECT * FROM users WHERE name = '${v}'`),
    E.getOrElse(() => 'SELECT 1'),
  );
  // ruleid: no-sql-injection
  await pool.query(text);
  return { statusCode: 200 };
};
