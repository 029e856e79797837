// ts-pattern: a pattern that says of one field which it is hands on the others
import { match, P } from 'ts-pattern';
import { execSync } from 'node:child_process';
import type { SQSEvent } from 'aws-lambda';

type Job = { kind: 'resize'; name: string } | { kind: 'rotate'; name: string; by: number };

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const line = match(JSON.parse(body) as Job)
      .with({ kind: 'resize' }, ({ name }) => `mogrify -resize 50% ${name}`)
      .with({ kind: 'rotate', by: P.number }, ({ by }) => `mogrify -rotate ${by} all.png`)
      .exhaustive();
    // ruleid: no-command-injection
    execSync(line);
  }
};
