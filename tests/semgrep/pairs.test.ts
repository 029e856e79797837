import { describe, expect, it } from 'vitest';
import { patternsFolder, readBindings, readPairs, type Pair } from '../../tools/semgrep/read-pairs.mjs';
import { describeDifference, formatRange, readRecorded, type RecordedAnswer } from './compare-with-recorded.ts';
import { findWithOurEngine, type Target } from './find-with-our-engine.ts';

const pairs = readPairs();
const tables = [...new Set(pairs.map(({ table }) => table))].map((table) => ({
  table,
  recorded: readRecorded(patternsFolder, `${table}.expected.json`),
  pairs: pairs.filter((pair) => pair.table === table),
}));

describe('patterns find what they find in the real Semgrep', () => {
  for (const { table, recorded, pairs: own } of tables) {
    for (const program of new Set(own.map((pair) => pair.program))) {
      const patterns = own.filter((pair) => pair.program === program);
      const target = { name: patterns[0]!.fileName, text: patterns[0]!.text };
      it(`${table}: ${program}`, () => {
        const problems = patterns.map((pair) =>
          describeDifference(table, program, pair.key, recorded[program]![pair.key]!, answer(pair, target)),
        );
        expect(problems.filter((problem) => problem !== undefined).join('\n')).toBe('');
      });
    }
  }
});

it('has an answer for each pair', () => {
  const missing = tables.flatMap(({ recorded, pairs: own }) => own.filter(({ program, key }) => recorded[program]?.[key] === undefined));
  expect(missing.map(({ table, program, key }) => `${table}: ${program}: ${key}`)).toEqual([]);
});

function answer({ rule }: Pair, target: Target): RecordedAnswer {
  const found = findWithOurEngine(rule, target);
  if (found === 'invalid') return found;
  return found.map(({ start, end, message, fix }) => ({
    at: formatRange(target.text, start, end),
    ...readBindings(message),
    ...(fix === undefined ? {} : { fix }),
  }));
}
