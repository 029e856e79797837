import { describe, expect, it } from 'vitest';
import { readRuleCases, rulesFolder } from '../../tools/semgrep/read-rule-cases.mjs';
import { describeDifference, formatRange, readRecorded, type RecordedAnswer } from './compare-with-recorded.ts';
import { findWithOurEngine, type Target } from './find-with-our-engine.ts';

const cases = readRuleCases();

describe('rules find what they find in the real Semgrep', () => {
  for (const { name, rules, files } of cases) {
    const recorded = readRecorded(rulesFolder, name, 'expected.json');
    it(name, () => {
      const problems = rules.map((rule) => describeDifference(name, 'rules', rule.id, recorded['rules']![rule.id]!, answer(rule, files)));
      expect(problems.filter((problem) => problem !== undefined).join('\n')).toBe('');
    });
  }
});

it('has an answer for each rule', () => {
  const missing = cases.flatMap(({ name, rules }) =>
    rules
      .filter(({ id }) => readRecorded(rulesFolder, name, 'expected.json')['rules']?.[id] === undefined)
      .map(({ id }) => `${name}: ${id}`),
  );
  expect(missing).toEqual([]);
});

function answer(rule: Readonly<Record<string, unknown>>, files: readonly Target[]): RecordedAnswer {
  const found = files.map((target) => ({ target, findings: findWithOurEngine(rule, target) }));
  if (found.some(({ findings }) => findings === 'invalid')) return 'invalid';
  return found.flatMap(({ target, findings }) =>
    (findings === 'invalid' ? [] : findings).map(({ start, end, message, fix }) => ({
      file: target.name,
      at: formatRange(target.text, start, end),
      message,
      ...(fix === undefined ? {} : { fix }),
    })),
  );
}
