// Effect.gen: yield* gives what a schema let pass.
import { Effect, Schema, Layer, Context } from 'effect';
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

class BadInput extends Error {}
const Input = Schema.Struct({ file: Schema.String });

const convert = (file: string) =>
  Effect.try({
    // ruleid: no-command-injection
    try: () => execSync(`pdftotext /tmp/${file} -`).toString(),
    catch: () => new BadInput(),
  });

const program = (event: APIGatewayProxyEventV2) =>
  Effect.gen(function* () {
    const raw = yield* Effect.try({ try: () => JSON.parse(event.body ?? ''), catch: () => new BadInput() });
    const input = yield* Schema.decodeUnknown(Input)(raw);
    const text = yield* convert(input.file);
    return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: text };
  });

export const handler = (event: APIGatewayProxyEventV2) =>
  Effect.runPromise(program(event).pipe(Effect.catchAll(() => Effect.succeed({ statusCode: 400, body: '' }))));
