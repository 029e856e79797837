import { everyThreat, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Implications, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch, computeThreatsExcludedByMismatch } from '../flow/regex-language.ts';
import { getCell, type Activation } from './activation.ts';
import { makeImplications } from './guards.ts';

/** What a match of a text with a regular expression, or its absence, tells of the text. */
export function computeMatch(
  activation: Activation,
  state: State,
  pattern: Value,
  subject: Value,
  test: Implications['test'],
): Implications | undefined {
  let whenTrue: ThreatSet = everyThreat;
  let whenFalse: ThreatSet = everyThreat;
  let count = 0;
  for (const ref of pattern.refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.pattern === undefined) return undefined;
    whenTrue &= computeThreatsExcludedByMatch(cell.pattern.source, cell.pattern.flags);
    whenFalse &= computeThreatsExcludedByMismatch(cell.pattern.source, cell.pattern.flags);
    count++;
  }
  return count === 0 ? undefined : makeImplications(subject, whenTrue, whenFalse, test);
}

/** What `subject.startsWith(text)` tells of the subject: as much as a match with `^text`. */
export function computeStart(text: Value, subject: Value, count: number): Implications | undefined {
  const start = findConstant(text)?.value;
  if (typeof start !== 'string' || count > 1) return undefined;
  const pattern = `^${escapePattern(start)}`;
  return makeImplications(subject, computeThreatsExcludedByMatch(pattern, ''), computeThreatsExcludedByMismatch(pattern, ''));
}

/** Answers the regular expression that matches a text. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
