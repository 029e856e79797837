// Effect: a Schema with an exact pattern decodes before the text is made
import { Effect, Schema, pipe } from 'effect';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';

const pool = new Pool();
const Name = Schema.String.pipe(Schema.pattern(/^[A-Za-z]{1,40}$/));

const query = (text: string) =>
  Effect.tryPromise({
    // ok: no-sql-injection
    try: () => pool.query(text),
    catch: (error) => new Error(String(error)),
  });

export const handler = (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> =>
  pipe(
    Schema.decodeUnknown(Name)(event.queryStringParameters?.name),
    Effect.flatMap((name) => query(`select * from people where name = '${name}'`)),
    Effect.map((result) => ({ statusCode: 200, body: JSON.stringify(result.rows) })),
    Effect.catchAll(() => Effect.succeed({ statusCode: 500, body: '' })),
    Effect.runPromise,
  );
