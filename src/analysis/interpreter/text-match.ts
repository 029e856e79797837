import { everyThreat, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Implications, type Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch, computeThreatsExcludedByMismatch, matchesEveryStep, writesHosts } from '../flow/regex-language.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { makeImplications } from './guards.ts';
import { endsInSeparator, fixesHost } from './text-shape.ts';

const pathThreats = makeThreatSet(['path']);
const hostThreats = makeThreatSet(['host', 'url']);
const hostThreat = makeThreatSet(['host']);

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
    const told = tellOfMatch(activation, cell.pattern, subject);
    whenTrue &= told.whenTrue;
    whenFalse &= told.whenFalse;
    count++;
  }
  return count === 0 ? undefined : makeImplications(subject, whenTrue, whenFalse, test);
}

/** What `subject.startsWith(text)` tells of the subject: as much as a match with `^text`, and where a resolved path leads. */
export function computeStart(activation: Activation, subject: Value, args: Arguments): Implications | undefined {
  if (args.values.length !== 1) return undefined;
  const text = getArgument(activation, args, 0);
  const start = findConstant(text)?.value;
  const isBelow = activation.run.resolved.has(subject.id) && isDirectory(activation, text);
  const below = isBelow ? pathThreats : 0;
  if (typeof start !== 'string') return makeImplications(subject, below, 0);
  const told = tellOfMatch(activation, { source: `^${escapePattern(start)}`, flags: '' }, subject);
  const atHost = fixesHost(start) ? hostThreats : 0;
  return makeImplications(subject, told.whenTrue | below | atHost, told.whenFalse);
}

/** What `subject.endsWith(text)` tells of the subject. */
export function computeEnd(activation: Activation, subject: Value, args: Arguments): Implications | undefined {
  return computePart(activation, subject, args, (text) => `${text}$`, 'truth');
}

/** What a text cannot pose that does not hold another. */
export function computeAbsence(text: string): ThreatSet {
  return text === '' ? 0 : computeThreatsExcludedByMismatch(escapePattern(text), '');
}

/** What `subject.includes(text)` and `subject.indexOf(text)` tell of a text. */
export function computeInner(
  activation: Activation,
  subject: Value,
  args: Arguments,
  test: Implications['test'],
): Implications | undefined {
  const told = computePart(activation, subject, args, (text) => text, test);
  const first = test === 'index' ? (computeStart(activation, subject, args)?.whenTrue ?? []) : [];
  if (first.length === 0) return told;
  return { whenTrue: told?.whenTrue ?? [], whenFalse: told?.whenFalse ?? [], test, whenFirst: first };
}

function computePart(
  activation: Activation,
  subject: Value,
  args: Arguments,
  write: (text: string) => string,
  test: Implications['test'],
): Implications | undefined {
  const text = args.values.length === 1 ? findConstant(getArgument(activation, args, 0))?.value : undefined;
  if (typeof text !== 'string' || text === '') return undefined;
  const told = tellOfMatch(activation, { source: write(escapePattern(text)), flags: '' }, subject);
  return makeImplications(subject, told.whenTrue, told.whenFalse, test);
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

function tellOfMatch(
  { run }: Activation,
  { source, flags }: Pattern,
  subject: Value,
): { readonly whenTrue: ThreatSet; readonly whenFalse: ThreatSet } {
  const isHost = ((run.told.get(subject.id)?.threats ?? 0) & hostThreat) !== 0;
  const isOutside = run.resolved.has(subject.id) && matchesEveryStep(source, flags);
  return {
    whenTrue: computeThreatsExcludedByMatch(source, flags) | (writesHosts(source, flags, isHost) ? hostThreats : 0),
    whenFalse: computeThreatsExcludedByMismatch(source, flags) | (isOutside ? pathThreats : 0),
  };
}

/** Can the text stand in front of what lies in one directory only? What is not known may end in a separator. */
function isDirectory({ run }: Activation, text: Value): boolean {
  if (text.taints.length > 0) return false;
  if (text.constants !== undefined && text.constants.length > 0)
    return text.constants.every((each) => typeof each === 'string' && endsInSeparator(each));
  return !run.resolved.has(text.id);
}

/** Answers the regular expression that matches a text. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
