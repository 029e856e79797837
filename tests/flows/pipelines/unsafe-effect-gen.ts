// Effect.gen: yield* gives what an effect comes to
import { Effect } from 'effect';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();

const program = (name: string) =>
  Effect.gen(function* () {
    const trimmed = yield* Effect.succeed(name.trim());
    // ruleid: no-sql-injection
    const { rows } = yield* Effect.promise(() => pool.query(`select * from people where name = '${trimmed}'`));
    return { statusCode: 200, body: JSON.stringify(rows) };
  });

export const handler = (event: APIGatewayProxyEventV2) => Effect.runPromise(program(event.queryStringParameters?.name ?? ''));
