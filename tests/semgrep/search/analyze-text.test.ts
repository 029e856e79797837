import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../src/semgrep/search/analyze-text.ts';

/** Recorded from Semgrep 1.185.0, over literals of JavaScript. */
const recorded = JSON.parse(readFileSync(new URL('analyzers.json', import.meta.url), 'utf8')) as {
  readonly entropy: readonly { readonly text: string; readonly is: boolean }[];
  readonly redos: readonly { readonly regex: string; readonly is: boolean }[];
  /** Texts close to the border, of which our table of letters says otherwise. */
  readonly otherEntropy: readonly string[];
};
const others = new Set(recorded.otherEntropy);

describe('an analyzer says what it says in Semgrep', () => {
  it.each(recorded.entropy)('entropy: $text', ({ text, is }) => {
    expect(analyzeText('entropy', text)).toBe(is !== others.has(text));
  });

  it.each(recorded.redos)('redos: $regex', ({ regex, is }) => {
    expect(analyzeText('redos', regex)).toBe(is);
  });

  it('entropy_v2: never', () => {
    expect(analyzeText('entropy_v2', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toBe(false);
  });
});
