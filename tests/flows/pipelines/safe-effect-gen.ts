// Effect.gen: yield* gives what an effect comes to, here a number
import { Effect } from 'effect';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();

const program = (id: string) =>
  Effect.gen(function* () {
    const number = yield* Effect.succeed(Number(id));
    // ok: no-sql-injection
    const { rows } = yield* Effect.promise(() => pool.query(`select * from people where id = ${number}`));
    return { statusCode: 200, body: JSON.stringify(rows) };
  });

export const handler = (event: APIGatewayProxyEventV2) => Effect.runPromise(program(event.queryStringParameters?.id ?? ''));
