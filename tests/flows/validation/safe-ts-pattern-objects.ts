// ts-pattern: what an object's pattern lets through is letters, a number or a listed word.
import { match, P } from 'ts-pattern';
import { execSync } from 'node:child_process';
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    match(JSON.parse(record.body))
      .with({ type: 'resize', image: { name: P.string.regex(/^[a-z]+$/), width: P.number } }, ({ image }) => {
        // ok: no-command-injection
        execSync(`convert /in/${image.name} -resize ${image.width} /out/${image.name}`);
      })
      .with({ type: P.union('rotate', 'flip'), by: P.optional(P.number) }, ({ type, by }) => {
        // ok: no-command-injection
        execSync(`convert /in/all -${type} ${by} /out/all`);
      })
      .with({ words: P.array(P.string.regex(/^\w+$/)) }, ({ words }) => {
        // ok: no-command-injection
        execSync(`convert ${words.join(' ')}`);
      })
      .otherwise(() => undefined);
  }
};
