import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../support/annotated-fixture.ts';
import { lintFixture, makeFixtureProgram } from '../support/lint-fixture.ts';

/** Small projects: code with the infrastructure that deploys it. Those in `strict` are linted with that preset. */
const fixtures = readFixtures(fileURLToPath(new URL('../projects', import.meta.url)));

const sortKey = (each: { readonly file: string; readonly line: number; readonly ruleId: string }): string =>
  `${each.file}:${each.line} ${each.ruleId}`;

describe.each(['untyped', 'typed'] as const)('projects, %s', (mode) => {
  const program = mode === 'typed' ? makeFixtureProgram(fixtures) : undefined;
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const found = lintFixture(fixture, program, fixture.area === 'strict' ? 'strict' : 'recommended').map(sortKey);
    expect([...new Set(found)].sort()).toEqual([...new Set(fixture.expected.map(sortKey))].sort());
  });
});
