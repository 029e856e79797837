import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../support/annotated-fixture.ts';
import { lintFixture, makeFixtureProgram } from '../support/lint-fixture.ts';

const fixtures = readFixtures(fileURLToPath(new URL('../flows', import.meta.url)));

const sortKey = (each: { readonly file: string; readonly line: number; readonly ruleId: string }): string =>
  `${each.file}:${each.line} ${each.ruleId}`;

describe.each(['untyped', 'typed'] as const)('flow fixtures, %s', (mode) => {
  const program = mode === 'typed' ? makeFixtureProgram(fixtures) : undefined;
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const found = lintFixture(fixture, program).map(sortKey);
    const wanted = fixture.expected.map(sortKey);
    const agrees = JSON.stringify([...new Set(found)].sort()) === JSON.stringify([...new Set(wanted)].sort());
    if (fixture.isTodo) expect(agrees, 'a known lack that is none any more: rename the fixture').toBe(false);
    else expect([...new Set(found)].sort()).toEqual([...new Set(wanted)].sort());
  });
});
