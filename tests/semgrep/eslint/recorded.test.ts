import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getPathMatcher } from '../../../src/semgrep/files/get-path-matcher.ts';
import { findFindings } from '../../../src/semgrep/findings/find-findings.ts';
import { readIgnoreComments } from '../../../src/semgrep/findings/ignore-comments.ts';
import { makeRuleTarget } from '../../../src/semgrep/findings/rule-target.ts';
import { readRuleFile } from '../../../src/semgrep/rule/read-rule-file.ts';

/** Recorded from Semgrep 1.185.0. */
function readRecorded(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

describe('globs of paths mean what they mean in Semgrep', () => {
  interface Recorded {
    readonly paths: readonly string[];
    readonly globs: readonly { readonly glob: string; readonly files: readonly string[] }[];
  }
  const { paths, globs } = readRecorded('path-globs.json') as Recorded;

  it.each(globs)('$glob', ({ glob, files }) => {
    expect(paths.filter(getPathMatcher({ include: [glob], exclude: [] })).sort()).toEqual([...files].sort());
    expect(paths.filter(getPathMatcher({ include: [], exclude: [glob] })).sort()).toEqual(
      paths.filter((each) => !files.includes(each)).sort(),
    );
  });
});

describe('comments excuse what they excuse in Semgrep', () => {
  interface Recorded {
    readonly name: string;
    /** Id, and the text that each line has in which the rule finds something. */
    readonly rules: readonly (readonly [id: string, text: string])[];
    readonly text: string;
    readonly found: readonly string[];
  }

  it.each(readRecorded('ignore-comments.json') as readonly Recorded[])('$name', ({ rules, text, found }) => {
    const comments = readIgnoreComments(text);
    const left = text
      .split('\n')
      .flatMap((line, index) =>
        rules.flatMap(([id, part]) => (line.includes(part) && !comments.isIgnored(id, index + 1) ? [`${index + 1} ${id}`] : [])),
      );
    expect(left.sort()).toEqual([...found].sort());
  });
});

describe('fixes are those of Semgrep', () => {
  interface Recorded {
    readonly text: string;
    readonly fixes: readonly {
      readonly rule: Readonly<Record<string, unknown>> & { readonly id: string };
      readonly line: number;
      readonly fix: string;
    }[];
  }
  const { text, fixes } = readRecorded('fixes.json') as Recorded;
  const target = makeRuleTarget(text, { language: 'js' });

  it.each(fixes)('$rule.id, line $line', ({ rule, line, fix }) => {
    const full = { message: 'm', severity: 'ERROR', languages: ['js'], ...rule };
    const [read] = readRuleFile(JSON.stringify({ rules: [full] }), 'rule.json').rules;
    const found = read === undefined ? [] : findFindings(read, target).filter((each) => each.line === line);
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(finding?.fix ?? text.slice(finding?.start, finding?.end)).toBe(fix);
  });
});
