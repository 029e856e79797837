// ts-pattern: what a literal was written for is that literal
import { match, P } from 'ts-pattern';
import { execSync } from 'node:child_process';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const size = match(JSON.parse(body).size as string)
      .with('small', (written) => written)
      .with(P.union('large', 'huge'), (written) => `very-${written}`)
      .otherwise(() => 'medium');
    // ok: no-command-injection
    execSync(`mogrify -define preset=${size} all.png`);
  }
};
