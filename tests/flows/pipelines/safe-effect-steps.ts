// Only what passes the test goes on, and programs get arguments.
import { Effect, pipe } from 'effect';
import { exec, execFile } from 'node:child_process';
import type { SNSEvent } from 'aws-lambda';

const one = (text: string) =>
  pipe(
    Effect.succeed(text),
    Effect.filterOrFail(
      (each) => /^\w+$/.test(each),
      () => new Error('text'),
    ),
    // ok: no-command-injection
    Effect.flatMap((each) => Effect.sync(() => exec(`notify ${each}`))),
  );

export const handler = async (event: SNSEvent) => {
  await Effect.runPromise(Effect.forEach(event.Records, (record) => one(record.Sns.Message), { concurrency: 2 }));
  await Effect.runPromise(
    pipe(
      event.Records,
      // ok: no-command-injection
      Effect.forEach((record) => Effect.sync(() => execFile('notify', [record.Sns.Message]))),
    ),
  );
};
