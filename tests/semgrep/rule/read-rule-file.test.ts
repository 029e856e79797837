import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';

interface Verdict {
  readonly title: string;
  readonly text: string;
  readonly isRefused: boolean;
}

/** Recorded from Semgrep 1.185.0. */
const verdicts = JSON.parse(readFileSync(new URL('verdicts.json', import.meta.url), 'utf8')) as readonly Verdict[];

/** What is refused here and not there: rules that produce input for other rules. */
const refusedHere = new Set(['mode-extract']);

describe('a rule file is refused exactly when Semgrep refuses it', () => {
  it.each(verdicts)('$title', ({ title, text, isRefused }) => {
    const { problems } = readRuleFile(text, `${title}.yaml`);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(isRefused || refusedHere.has(title));
  });
});
