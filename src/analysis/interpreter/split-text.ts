import { escapeText } from '../flow/regex-nfa.ts';
import { canDoHarm, everyThreat, getThreatBit, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import { makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import {
  dropExposure,
  extendTaint,
  isConfidential,
  natures,
  reduceTaints,
  withThreats,
  type SourceRoot,
  type Taint,
} from '../domain/taint.ts';
import { findConstant, makeValueLike, type Implications, type Value } from '../domain/value.ts';
import { isDecoded, type Trail } from '../domain/trail.ts';
import { computeThreatsExcludedByMismatch, excludesText } from '../flow/regex-language.ts';
import { allocateValue } from './allocate.ts';
import { noteLetterList, noteLetters, notePieces } from './letters.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { makeImplications } from './guards.ts';
import type { NativeCall } from './native-call.ts';
import { addPathForm, hasPathForm, pathForm } from './path-form.ts';
import type { Run } from './run.ts';
import { findTexts, tellOfMatch, type Pattern } from './text-match.ts';

const pathThreat = getThreatBit('path');
const pathThreats = makeThreatSet(['path']);
/** What a text with dots poses. */
const dotThreat = getThreatBit('regex');

/** A text that was split: what its pieces do not pose, because none of them holds a separator. */
export interface Split {
  readonly text: Value;
  readonly separator: Pattern;
  readonly taints: readonly Taint[];
  readonly removed: ThreatSet;
}

/** Does `text.split(separator)`. */
export function splitText(activation: Activation, state: State, call: NativeCall): Value {
  const { run } = activation;
  const { receiver, result } = call;
  const separator = findSeparator(activation, state, call);
  const [ref, ...others] = result.refs;
  const cell = ref === undefined || others.length > 0 ? undefined : getCell(activation, state, ref);
  const isWhole = call.arguments.values.length === 1 && call.arguments.rest === undefined;
  if (separator === undefined && cell?.rest !== undefined && isWhole && isEmptyText(call)) {
    noteLetters(run, receiver, cell.rest);
    noteLetterList(run, receiver, result);
  }
  if (separator === undefined || cell?.rest === undefined || cell.rest.taints.length === 0) return result;
  const removed = computeThreatsExcludedByMismatch(separator.source, separator.flags);
  const { taints } = cell.rest;
  const rest = makeValueLike(cell.rest, { taints: reduceTaints(taints, removed, getLocation(activation)) });
  const first = isSeparator(separator, '/') ? makeFirstStep(activation, receiver, rest) : makeFirstWord(activation, separator, rest);
  const fields = first === undefined ? cell.fields : new Map([['0', first]]);
  const pieces = makeValueLike(allocateValue(activation, state, 'parts', makeCellLike(cell, { fields, rest })), { nodes: result.nodes });
  const split: Split = { text: receiver, separator, taints, removed };
  for (const { id } of [pieces, rest]) run.texts.splits.set(id, split);
  if (isWhole && separator.flags === '') notePieces(run, receiver, { list: pieces, piece: rest }, separator.source);
  if (!isSeparator(separator, '/')) return pieces;
  // What holds of all pieces of a path holds of the path.
  addPathForm(run, rest.id, pathForm.piece);
  run.told.set(pieces.id, { value: receiver.id, threats: pathThreats });
  return pieces;
}

/** Where `..` can stand at the beginning only, the first piece tells where the path leads. */
function makeFirstStep(activation: Activation, path: Value, piece: Value): Value | undefined {
  const { run } = activation;
  if (!hasPathForm(run, path.id, pathForm.resolved) || hasPathForm(run, path.id, pathForm.rooted)) return undefined;
  const id = getSiteId(activation, 'first');
  addPathForm(run, id, pathForm.piece);
  run.told.set(id, { value: path.id, threats: pathThreats });
  return makeValueLike(piece, { id, taints: piece.taints.map((taint) => extendTaint(taint, id, {})) });
}

/** What is not secret in front of the first separator of a credential: the scheme, or the name of who shows it. */
function makeFirstWord(activation: Activation, separator: Pattern, piece: Value): Value | undefined {
  return makeScheme(activation, separator, piece) ?? makeUserName(activation, separator, piece);
}

/** The first word of a credential is the scheme by which it is shown, `Bearer` or `Basic`: it tells of the caller, but may become known. */
function makeScheme({ run }: Activation, separator: Pattern, piece: Value): Value | undefined {
  if (!piece.taints.some(isShownCredential) || !isSeparator(separator, ' ')) return undefined;
  const id = run.parts.getId(piece.id, '0');
  const taints = piece.taints.map((taint) => {
    const read = extendTaint(taint, id, { property: '0', note: 'read' });
    return isShownCredential(taint) ? { ...read, root: makeOpenRoot(run, taint.root) } : read;
  });
  return makeValueLike(piece, { id, taints });
}

function isShownCredential(taint: Taint): taint is Taint & { readonly root: SourceRoot } {
  const { root } = taint;
  return isConfidential(taint) && root.kind === 'source' && (root.secrecy === 'credential' || root.secrecy === 'token');
}

function makeOpenRoot(run: Run, { label, text, at, nature }: SourceRoot): SourceRoot {
  return run.getSourceRoot('scheme', label, text, at, { nature: nature & ~natures.confidential });
}

/** In front of the first colon of what was decoded from a credential stands who shows it: `name:password`. */
function makeUserName(activation: Activation, separator: Pattern, piece: Value): Value | undefined {
  if (separator.source !== ':') return undefined;
  const taints = dropExposure(piece.taints, ({ trail }) => isDecoded(trail));
  if (taints === piece.taints) return undefined;
  const id = getSiteId(activation, 'first');
  return makeValueLike(piece, { id, taints: taints.map((taint) => extendTaint(taint, id, {})) });
}

/** `text.split('')` */
function isEmptyText({ arguments: { values } }: NativeCall): boolean {
  const [separator] = values;
  return separator !== undefined && findConstant(separator)?.value === '';
}

function findSeparator(activation: Activation, state: State, { arguments: { values } }: NativeCall): Pattern | undefined {
  const [given] = values;
  if (given === undefined) return undefined;
  const text = findConstant(given)?.value;
  if (typeof text === 'string') return text === '' ? undefined : { source: escapeText(text), flags: '' };
  const [ref, ...others] = given.refs;
  return ref === undefined || others.length > 0 ? undefined : getCell(activation, state, ref)?.pattern;
}

function isSeparator(pattern: Pattern, text: string): boolean {
  return !excludesText(text, pattern, true);
}

/** Answers what was joined by a text with the threats that it brings back to pieces which it, or its like, parted. */
export function restoreSeparators(activation: Activation, joined: Value, separator: string): Value {
  const { run } = activation;
  if (run.texts.splits.size === 0 || joined.taints.length === 0) return joined;
  const id = getSiteId(activation, 'restored');
  const taints = joined.taints.map((taint) => {
    const threats = findRestored(run, taint, separator);
    return (threats & ~taint.threats) === 0 || !canDoHarm(taint.threats)
      ? taint
      : extendTaint(withThreats(taint, taint.threats | threats), id, {});
  });
  return taints.every((taint, index) => taint === joined.taints[index]) ? joined : makeValueLike(joined, { id, taints });
}

function findRestored(run: Run, taint: Taint, separator: string): ThreatSet {
  for (let step: Trail | undefined = taint.trail; step !== undefined; step = step.previous) {
    const split = run.texts.splits.get(step.value);
    if (split === undefined) continue;
    if (!isSeparator(split.separator, separator)) return 0;
    const posed = split.taints.reduce((sum, each) => (each.root === taint.root ? sum | each.threats : sum), 0);
    // Steps are made of dots.
    return posed & split.removed & ((taint.threats & dotThreat) === 0 ? ~pathThreat : everyThreat);
  }
  return 0;
}

/** What `text.split('/').includes('..')` tells of the text. */
export function computePiece(activation: Activation, split: Split, element: Value, test: Implications['test']): Implications | undefined {
  const texts = findTexts(element);
  if (texts === undefined) return undefined;
  const { source } = split.separator;
  let whenFalse = everyThreat;
  for (const text of texts)
    whenFalse &= tellOfMatch(activation, { source: `(?:^|${source})${escapeText(text)}(?:${source}|$)`, flags: '' }, split.text).whenFalse;
  return makeImplications(split.text, 0, whenFalse, test);
}
