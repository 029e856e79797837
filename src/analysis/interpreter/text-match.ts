import { escapeText } from '../flow/regex-nfa.ts';
import { everyThreat, hostThreats, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { isUntrusted } from '../domain/taint.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import { computeThreatsExcludedByMatch, computeThreatsExcludedByMismatch, excludesText } from '../flow/regex-language.ts';
import { matchesBehindSlash, matchesEveryStep, matchesHostEnd, writesFolder } from '../flow/regex-paths.ts';
import { hasHostLetters, writesHosts } from '../flow/regex-hosts.ts';
import { getCell, type Activation, type Arguments } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { makeImplications } from './guards.ts';
import { isMadeElsewhere } from './made-elsewhere.ts';
import { addInnerMark, addLeadingMark, addSlashFact, isInnerMark } from './address-marks.ts';
import { addLetterFacts } from './letters.ts';
import { hasPathForm, pathForm } from './path-form.ts';
import type { Run } from './run.ts';
import { endsInSeparator, fixesHost } from './text-shape.ts';
import { makeHostFact } from './value-kinds.ts';

/** The piece of a path that leads out of a folder. */
const step = '..';

const pathThreats = makeThreatSet(['path']);

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
  const { run } = activation;
  if (hasPathForm(run, subject.id, pathForm.resolved) && hasPathForm(run, pattern.id, pathForm.folder))
    return makeImplications(subject, pathThreats, 0, test);
  for (const ref of pattern.refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.pattern === undefined) return undefined;
    const told = tellOfMatch(activation, cell.pattern, subject);
    whenTrue &= told.whenTrue;
    whenFalse &= told.whenFalse;
    count++;
  }
  const patterns = pattern.refs.flatMap((ref) => getCell(activation, state, ref)?.pattern ?? []);
  const namesHosts = noteWrittenHosts(run, subject, patterns);
  if (count === 0)
    return run.options.trustUnknownValidators && isMadeElsewhere(pattern) ? makeImplications(subject, everyThreat, 0, test) : undefined;
  const [only, ...others] = patterns;
  const ofText = addHostFacts(run, makeImplications(subject, whenTrue, whenFalse, test), subject, { patterns, namesHosts, test });
  const ofLetters = only === undefined || others.length > 0 ? ofText : addLetterFacts(run, ofText, subject, only, test);
  const areEnding = patterns.every(({ source, flags }) => matchesHostEnd(source, flags));
  const told = areEnding ? addInnerMark(run, ofLetters, subject.id, test) : ofLetters;
  return patterns.every(({ source, flags }) => matchesBehindSlash(source, flags)) ? addSlashFact(run, told, subject.id, test) : told;
}

/** What a text that starts like this cannot pose. */
export function computePrefixExcludes(start: string): ThreatSet {
  return computeThreatsExcludedByMatch(`^${escapeText(start)}`, '') | (fixesHost(start) ? hostThreats : 0);
}

/** What `subject.startsWith(text)` tells of the subject: as much as a match with `^text`, and where a resolved path leads. */
export function computeStart(activation: Activation, subject: Value, args: Arguments): Implications | undefined {
  if (args.values.length !== 1) return undefined;
  const text = getArgument(activation, args, 0);
  const isBelow = hasPathForm(activation.run, subject.id, pathForm.resolved) && isDirectory(activation, text);
  const below = isBelow ? pathThreats : 0;
  const starts = findTexts(text);
  if (starts === undefined) return makeImplications(subject, below, 0);
  const atHost = starts.every(fixesHost) ? hostThreats : 0;
  const told = tellOfTexts(activation, subject, starts, (start) => `^${start}`);
  const implied = makeImplications(subject, told.whenTrue | below | atHost, told.whenFalse);
  return addLeadingMark(activation.run, implied, subject.id, starts);
}

/** What `subject.endsWith(text)` tells of the subject. */
export function computeEnd(activation: Activation, subject: Value, args: Arguments): Implications | undefined {
  const told = computePart(activation, subject, args, (text) => `${text}$`, 'truth');
  const ends = args.values.length === 1 ? findTexts(getArgument(activation, args, 0)) : undefined;
  return ends?.every((end) => isInnerMark(end, true)) === true ? addInnerMark(activation.run, told, subject.id, 'truth') : told;
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
  const texts = args.values.length === 1 ? findTexts(getArgument(activation, args, 0)) : undefined;
  if (texts === undefined) return undefined;
  const told = tellOfTexts(activation, subject, texts, write);
  const implied = makeImplications(subject, told.whenTrue, told.whenFalse, test);
  return told.namesHosts ? addHostFacts(activation.run, implied, subject, { patterns: [], namesHosts: true, test }) : implied;
}

/** Answers the texts of which the value is one. */
export function findTexts({ constants, taints, refs, nodes }: Value): readonly string[] | undefined {
  if (constants === undefined || constants.length === 0 || taints.length + refs.length + nodes.length > 0) return undefined;
  const texts = constants.filter((each) => typeof each === 'string' && each !== '');
  return texts.length === constants.length ? (texts as readonly string[]) : undefined;
}

/** What holds whichever of the texts it is. */
function tellOfTexts(
  activation: Activation,
  subject: Value,
  texts: readonly string[],
  write: (text: string) => string,
): Told & { readonly namesHosts: boolean } {
  const patterns = texts.map((text) => ({ source: write(escapeText(text)), flags: '' }));
  const namesHosts = noteWrittenHosts(activation.run, subject, patterns);
  const told = { whenTrue: everyThreat, whenFalse: everyThreat, namesHosts };
  for (const pattern of patterns) {
    const { whenTrue, whenFalse } = tellOfMatch(activation, pattern, subject);
    told.whenTrue &= whenTrue;
    told.whenFalse &= whenFalse;
  }
  return told;
}

interface Told {
  readonly whenTrue: ThreatSet;
  readonly whenFalse: ThreatSet;
}

/** A regular expression of the program. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Notes that a text which one of the patterns matches names, as an address, a host that the program writes out. */
function noteWrittenHosts(run: Run, subject: Value, patterns: readonly Pattern[]): boolean {
  if (patterns.length === 0 || !patterns.every(({ source, flags }) => writesHosts(source, flags, true))) return false;
  run.texts.writtenHosts.add(subject.id);
  for (const { trail } of subject.taints) run.texts.writtenHosts.add(trail.value);
  return true;
}

/** Adds what a match, or its absence, tells only together with another check: that the text ends in a written host, and that it is a name. */
function addHostFacts(
  run: Run,
  told: Implications | undefined,
  { id, taints }: Value,
  found: { readonly patterns: readonly Pattern[]; readonly namesHosts: boolean; readonly test: Implications['test'] },
): Implications | undefined {
  const { patterns, namesHosts, test } = found;
  if (taints.length === 0) return told;
  const listFacts = (isMatch: boolean): readonly Fact[] => {
    const known = (isMatch ? told?.whenTrue : told?.whenFalse) ?? [];
    if (known.some(({ value, excludes }) => value === id && (excludes & hostThreats) === hostThreats)) return [];
    const areLetters = patterns.length > 0 && patterns.every(({ source, flags }) => hasHostLetters(source, flags, isMatch));
    const end = isMatch && namesHosts ? [makeHostFact(run, id, 'end')] : [];
    return areLetters ? [...end, makeHostFact(run, id, 'letters')] : end;
  };
  const [whenTrue, whenFalse] = [listFacts(true), listFacts(false)];
  if (whenTrue.length + whenFalse.length === 0) return told;
  return { ...told, whenTrue: [...(told?.whenTrue ?? []), ...whenTrue], whenFalse: [...(told?.whenFalse ?? []), ...whenFalse], test };
}

/** What a match with the pattern, or its absence, tells of the subject. */
export function tellOfMatch({ run }: Activation, { source, flags }: Pattern, subject: Value): Told {
  const isHost = run.texts.hosts.has(subject.id);
  const isResolved = hasPathForm(run, subject.id, pathForm.resolved);
  const isOutside = isResolved && matchesEveryStep(source, flags);
  const whenTrue =
    computeThreatsExcludedByMatch(source, flags) |
    (isHost && writesHosts(source, flags, true) ? hostThreats : 0) |
    (isResolved && writesFolder(source, flags) ? pathThreats : 0);
  const whenFalse = computeThreatsExcludedByMismatch(source, flags) | (isOutside ? pathThreats : 0);
  if (!hasPathForm(run, subject.id, pathForm.piece)) return { whenTrue, whenFalse };
  // A step is a piece of its own.
  const steps = (isMatch: boolean): ThreatSet => (excludesText(step, { source, flags }, isMatch) ? pathThreats : 0);
  return { whenTrue: (whenTrue & ~pathThreats) | steps(true), whenFalse: (whenFalse & ~pathThreats) | steps(false) };
}

/** Can the text stand in front of what lies in one directory only? What is not known may end in a separator. */
function isDirectory({ run }: Activation, text: Value): boolean {
  if (isUntrusted(text.taints)) return false;
  if (text.constants !== undefined && text.constants.length > 0)
    return text.constants.every((each) => typeof each === 'string' && each.length > 1 && endsInSeparator(each));
  return !hasPathForm(run, text.id, pathForm.resolved) || hasPathForm(run, text.id, pathForm.folder);
}
