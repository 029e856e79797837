import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../support/annotated-fixture.ts';
import { lintFixture } from '../support/lint-fixture.ts';

const fixtures = readFixtures(fileURLToPath(new URL('frameworks', import.meta.url)));

const format = ({ file, line, ruleId }: { readonly file: string; readonly line: number; readonly ruleId: string }): string =>
  `${file}:${String(line)} ${ruleId}`;

describe('models of frameworks and wrappers', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const found = [...new Set(lintFixture(fixture, undefined).map(format))].sort();
    const wanted = [...new Set(fixture.expected.map(format))].sort();
    if (fixture.isTodo) expect(found, 'a known lack that is none any more: rename the fixture').not.toEqual(wanted);
    else expect(found).toEqual(wanted);
  });
});
