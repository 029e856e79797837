// What each effect gives goes on to the next one.
import { Effect, pipe } from 'effect';
import { exec } from 'node:child_process';
import type { SNSEvent } from 'aws-lambda';

const one = (text: string) =>
  pipe(
    Effect.succeed(text),
    Effect.filterOrFail(
      (each) => each.length > 2,
      () => new Error('text'),
    ),
    // ruleid: no-command-injection
    Effect.flatMap((each) => Effect.sync(() => exec(`notify ${each}`))),
  );

export const handler = async (event: SNSEvent) => {
  await Effect.runPromise(Effect.forEach(event.Records, (record) => one(record.Sns.Message), { concurrency: 2 }));
  await Effect.runPromise(
    pipe(
      event.Records,
      // ruleid: no-command-injection
      Effect.forEach((record) => Effect.sync(() => exec(`notify ${record.Sns.Message}`))),
    ),
  );
};
