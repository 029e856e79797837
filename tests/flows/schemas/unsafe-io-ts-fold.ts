// `fold` calls its second function with what passed.
import { pipe } from 'fp-ts/function';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { Pool } from 'pg';

const pool = new Pool();
const Input = t.type({ name: t.string });

export const handler = (event: { body: string }) =>
  pipe(
    Input.decode(JSON.parse(event.body)),
    E.fold(
      () => Promise.resolve({ statusCode: 400 }),
      async ({ name }) => {
        // ruleid: no-sql-injection
        await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
        return { statusCode: 200 };
      },
    ),
  );
