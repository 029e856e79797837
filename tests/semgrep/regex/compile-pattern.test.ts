import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompiledRegex } from '../../../src/semgrep/regex/compiled-regex.ts';
import { compilePattern } from '../../../src/semgrep/regex/compile-pattern.ts';

/** Recorded from Semgrep 1.185.0: `pattern-regex` over whole files, and `metavariable-regex` with `constant-propagation`. */
const recorded = JSON.parse(readFileSync(new URL('searches.json', import.meta.url), 'utf8')) as {
  readonly files: readonly {
    readonly text: string;
    readonly searches: readonly {
      readonly regex: string;
      readonly count: number;
      readonly matches: readonly (readonly [number, number])[];
    }[];
    readonly refused: readonly string[];
  }[];
  readonly starts: {
    readonly texts: readonly string[];
    readonly searches: readonly { readonly regex: string; readonly matches: readonly string[] }[];
  };
};

function compile(source: string): CompiledRegex {
  const compiled = compilePattern(source);
  if (compiled.kind === 'problem') throw new Error(compiled.message);
  return compiled;
}

/** Semgrep tells each range once. */
function findRanges(source: string, text: string): readonly (readonly [number, number])[] {
  const ranges = new Map(
    compile(source)
      .findAll(text)
      .map(({ start, end }) => [`${start}-${end}`, [start, end] as const]),
  );
  return [...ranges.values()].sort((left, right) => left[0] - right[0] || left[1] - right[1]);
}

describe('a regular expression finds what it finds in Semgrep', () => {
  it.each(recorded.files.flatMap(({ text, searches }) => searches.map((search) => ({ text, ...search }))))(
    '$regex',
    ({ text, regex, count, matches }) => {
      const ranges = findRanges(regex, text);
      expect(ranges).toHaveLength(count);
      expect(ranges.slice(0, matches.length)).toEqual(matches);
    },
  );

  it.each(recorded.starts.searches)('$regex at the start of a text', ({ regex, matches }) => {
    const found = recorded.starts.texts.filter((text) => compile(regex).matchAtStart(text) !== undefined);
    expect(found).toEqual(matches);
  });
});

it.each(recorded.files.flatMap(({ refused }) => refused))('refuses %s, as Semgrep does', (source) => {
  expect(compilePattern(source).kind).toBe('problem');
});

describe('groups', () => {
  it.each([
    [
      'native',
      String.raw`(?<A>\w+)=(\d)?`,
      'x=1 yy=',
      [
        ['x', '1'],
        ['yy', undefined],
      ],
    ],
    [
      'step by step',
      String.raw`(?>(?<A>\w+))=(\d)?`,
      'x=1 yy=',
      [
        ['x', '1'],
        ['yy', undefined],
      ],
    ],
    ['what an earlier pass of a loop found', '(?:(a)|b)+', 'ab', [['a']]],
  ])('%s', (_title, source, text, expected) => {
    const found = compile(source).findAll(text);
    expect(found.map(({ groups }) => groups.slice(1).map((group) => group && text.slice(group.start, group.end)))).toEqual(expected);
  });

  it('have names', () => {
    expect([...compile('(?<A>a)(?P<B>b)').names]).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });
});

describe('a search ends soon', () => {
  const long = 'a'.repeat(30_000);

  it.each(['(a+)+!', '(a|aa)+$b', '(a|a?)+!', '^(([a-z])+.)+[A-Z]([a-z])+$', '(a*)*b', '(?=(a+))a*b\\1'])('%s', (source) => {
    const regex = compile(source);
    const start = performance.now();
    expect(regex.findAll(long)).toHaveLength(0);
    expect(regex.matchAtStart(long)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('and says that it was given up', () => {
    expect(compile('(a+)+!').findAll(`${long}b!`).isIncomplete).toBe(true);
  });
});

it.each([
  ['foo.*bar', ['foo']],
  ['(?:a|b)secret', ['secret']],
  [String.raw`key\s*=`, ['key']],
  ['^(pg|mysql2?)$', ['pg', 'mysql']],
  ['^(pg|my.*)$', ['pg', 'my']],
  ['(pg|.*)', undefined],
  ['(?:a(*ACCEPT)|b)key', undefined],
  ['(?i)foo', undefined],
  ['a*', undefined],
  ['(?:foo)?bar', ['bar']],
])('%s needs %s', (source, expected) => {
  expect(compile(source).requiredTexts).toEqual(expected);
});

it.each([
  ['^(pg|mysql2?)$', ['pg', 'mysql', 'mysql2']],
  [String.raw`(get|set)\Z`, ['get', 'set']],
  ['^get', undefined],
  ['^(get|aws-sdk)$', undefined],
  ['^get|set$', undefined],
  [String.raw`^\w+$`, undefined],
  ['(?i)^get$', undefined],
  ['^a*$', undefined],
  ['^$', undefined],
])('%s is one of the words %s', (source, expected) => {
  expect(compile(source).wholeWords).toEqual(expected);
});
