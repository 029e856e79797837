import { describe, expect, it } from 'vitest';
import { readPairs, taintFolder, type Pair } from '../../../tools/semgrep/read-pairs.mjs';
import { describeDifference, formatRange, readRecorded, type RecordedAnswer } from '../compare-with-recorded.ts';
import { findWithTaint } from './find-with-taint.ts';

const pairs = readPairs(taintFolder);
const tables = [...new Set(pairs.map(({ table }) => table))].map((table) => ({
  table,
  recorded: readRecorded(taintFolder, `${table}.expected.json`),
  pairs: pairs.filter((pair) => pair.table === table),
}));

describe('taint rules find what they find in the real Semgrep', () => {
  for (const { table, recorded, pairs: own } of tables) {
    for (const program of new Set(own.map((pair) => pair.program))) {
      it(`${table}: ${program}`, () => {
        const problems = own
          .filter((pair) => pair.program === program)
          .map((pair) =>
            describeDifference(`taint/${table}`, program, pair.key, withoutValues(recorded[program]![pair.key]!), answer(pair)),
          );
        expect(problems.filter((problem) => problem !== undefined).join('\n')).toBe('');
      });
    }
  }
});

function answer({ rule, fileName, text }: Pair): RecordedAnswer {
  const metavariables = readMetavariables(rule);
  return findWithTaint(rule, { name: fileName, text }).map(({ start, end, bindings }) => ({
    at: formatRange(text, start, end),
    ...Object.fromEntries([...bindings].filter(([name]) => metavariables.has(name)).map(([name, { text: bound }]) => [name, bound])),
  }));
}

/** What metavariables stand for as constants is the affair of messages. */
function withoutValues(answer: RecordedAnswer): RecordedAnswer {
  if (answer === 'invalid') return answer;
  return answer.map((match) => ({
    ...Object.fromEntries(Object.entries(match).filter(([name]) => !name.startsWith('value('))),
    at: match.at,
  }));
}

/** Names that the recorded message speaks of. */
function readMetavariables({ message }: Pair['rule']): ReadonlySet<string> {
  return new Set(String(message).match(/(?<=value\()\$[^)]+/gu));
}
