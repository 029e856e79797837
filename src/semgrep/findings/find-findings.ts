import type { SemgrepRule, TaintSpecification } from '../rule/rule.ts';
import { findMatches } from '../search/find-matches.ts';
import { interpolate } from '../search/interpolate.ts';
import type { Match } from '../search/match.ts';
import type { RuleTarget } from './rule-target.ts';
import { renderFix } from './render-fix.ts';

/** What a rule finds in a file. Offsets are UTF-16 code units. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  /** With metavariables interpolated. */
  readonly message: string;
  /** What the rule puts there; absent when it has nothing, or the same. */
  readonly fix: string | undefined;
}

/** A rule of mode `taint`. */
export type TaintRule = SemgrepRule & { readonly mode: { readonly kind: 'taint'; readonly taint: TaintSpecification } };

/** Finds what a rule of any mode finds in a file, in the order of the text, without what comments excuse. */
export function findFindings(rule: SemgrepRule, target: RuleTarget): readonly Finding[] {
  const matches = findAll(rule, target);
  if (matches.length === 0) return none;
  const known = new Set<string>();
  const findings: Finding[] = [];
  for (const match of matches) {
    const line = target.lines.findLine(match.start);
    if (target.comments.isIgnored(rule.id, line)) continue;
    const { text } = target.search;
    const message = interpolate(rule.message, match, text);
    const key = `${match.start}:${match.end}:${message}`;
    if (known.has(key)) continue;
    known.add(key);
    findings.push({ start: match.start, end: match.end, line, message, fix: rule.fix && renderFix(rule.fix, match, text) });
  }
  return findings;
}

const none: readonly Finding[] = [];

function findAll(rule: SemgrepRule, target: RuleTarget): readonly Match[] {
  if (isTaintRule(rule)) return target.findTaints?.(rule) ?? [];
  return findMatches(rule, target.search);
}

function isTaintRule(rule: SemgrepRule): rule is TaintRule {
  return rule.mode.kind === 'taint';
}
