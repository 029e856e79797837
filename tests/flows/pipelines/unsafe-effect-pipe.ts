// Effect: a pipeline of Effects, the SQL text made in flatMap
import { Effect, pipe } from 'effect';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

const pool = new Pool();

const query = (text: string) =>
  Effect.tryPromise({
    // ruleid: no-sql-injection
    try: () => pool.query(text),
    catch: (error) => new Error(String(error)),
  });

export const handler = (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> =>
  pipe(
    Effect.succeed(event.queryStringParameters?.name ?? ''),
    Effect.map((name) => name.trim()),
    Effect.flatMap((name) => query(`select * from people where name = '${name}'`)),
    Effect.map((result) => ({ statusCode: 200, body: JSON.stringify(result.rows) })),
    Effect.catchAll(() => Effect.succeed({ statusCode: 500, body: '' })),
    Effect.runPromise,
  );
