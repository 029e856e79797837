// ts-pattern: fields that no pattern names, any text, selections, and what several patterns let through.
import { match, P } from 'ts-pattern';
import { execSync } from 'node:child_process';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    match(JSON.parse(record.body))
      .with({ type: 'resize', name: P.string.minLength(2) }, ({ name }) => {
        // ruleid: no-command-injection
        execSync(`convert /in/${name}`);
      })
      .with({ type: 'rotate', by: P.number }, ({ by, name }) => {
        // ruleid: no-command-injection
        execSync(`convert /in/${name} -rotate ${by}`);
      })
      .with({ type: 'select', name: P.select(P.string.regex(/^[a-z]+/)) }, (name) => {
        // ruleid: no-command-injection
        execSync(`convert /in/${name}`);
      })
      .with({ type: 'one', name: P.string.regex(/^[a-z]+$/) }, { type: 'two', name: P.string }, ({ name }) => {
        // ruleid: no-command-injection
        execSync(`convert /in/${name}`);
      })
      .with({ type: 'three', name: P.union('a', P.string) }, ({ name }) => {
        // ruleid: no-command-injection
        execSync(`convert /in/${name}`);
      })
      .otherwise(() => undefined);
  }
};
