import { keepThreats } from './doubled-literals.ts';
import { noteFetchedAnswer } from '../access/note-fetched.ts';
import { exposureThreat, getThreatBit, objectThreatSet, type ThreatSet } from '../../models/threats.ts';
import type { ApiNode, CompiledSink } from '../binding/api-node.ts';
import { getSinkTree } from '../binding/sink-tree.ts';
import type { Cell } from '../domain/cell.ts';
import { listWritten } from '../domain/shadow.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { isConfidential, isFound, withThreats, type Taint } from '../domain/taint.ts';
import type { Address, Location } from '../domain/identity.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation, type Hit } from './activation.ts';
import { findLeavingCall } from './find-leaving-call.ts';
import { anyKey } from './any-key.ts';
import { collectTaints } from './collect-taints.ts';
import { replaceDecided } from './decided-parts.ts';
import { hasPathForm, pathForm } from './path-form.ts';
import { findPropertyPlace, unnamed } from './property-place.ts';
import { isHiddenPart, isShapedPart } from './redaction-paths.ts';
import { holdsCondition } from './row-conditions.ts';
import { makePlaceLike, type SinkPlace } from './sink-place.ts';
import { fillsGap, noteGaps } from './text-gaps.ts';

/** Records a hit for each tainted value that a sink row below `nodes` speaks of: the value itself, its members, its elements. */
export function checkSink(
  activation: Activation,
  state: State,
  nodes: readonly ApiNode[],
  value: Value,
  place: SinkPlace,
  depth = 0,
): void {
  if (depth > 5) return;
  if (isPlainPrimitive(state, value)) {
    if (place.gaps !== undefined) collectGaps(activation, state, nodes, value, place, place.gaps);
    return;
  }
  const tree = getSinkTree(nodes);
  for (const sink of tree.sinks)
    if (sink.within === undefined) checkSinkRow(activation, state, sink, value, place);
    else checkWithin(activation, state, sink, value, place);
  if (tree.members.length === 0 && tree.elements.length === 0 && tree.keys.length === 0) return;
  if (place.isAnswer === true && isAnsweredAsItIs(activation, state, value, depth)) return;
  const inside = makePlaceLike(place, { owners: [...(place.owners ?? []), value] });
  for (const { name, nodes: below } of tree.members) {
    if (!mayHave(activation, state, value, name)) continue;
    const part = activation.run.operations.readProperty(activation, state, value, name);
    const way = [...(place.way ?? []), isIndex(name) ? Number(name) : name];
    checkSink(activation, state, below, part, makePlaceLike(inside, { way }), depth + 1);
  }
  for (const { step, isProperty, part } of tree.elements.length === 0 ? [] : listParts(activation, state, value)) {
    const way = step === undefined ? place.way : [...(place.way ?? []), step];
    const below = isProperty === true ? tree.properties : tree.elements;
    const at = way === undefined ? inside : makePlaceLike(inside, { way });
    for (const each of tree.asksOwners ? listObjects(part) : [part]) checkSink(activation, state, below, each, at, depth + 1);
  }
  if (tree.keys.length > 0)
    checkSink(activation, state, tree.keys, activation.run.operations.readKeys(activation, state, value), inside, depth + 1);
}

/** What one of several objects is says nothing of the parts of another. */
function listObjects(value: Value): readonly Value[] {
  return value.refs.length < 2 ? [value] : value.refs.map((ref) => makeValueLike(value, { refs: [ref] }));
}

/** An event that is answered, and what code that is not known made of one, tell nothing of the parts of an answer. */
function isAnsweredAsItIs({ run }: Activation, state: State, { id, nodes, refs }: Value, depth: number): boolean {
  if (nodes.some((node) => run.graph.isEvent(node))) return true;
  return depth === 0 && nodes.length + refs.length === 0 && state.shadows.get(id) === undefined;
}

/** A text of the program's at a sink can leave gaps for what is put into it later. */
function collectGaps(
  activation: Activation,
  state: State,
  nodes: readonly ApiNode[],
  value: Value,
  place: SinkPlace,
  gaps: Set<string>,
): void {
  const isSink = getSinkTree(nodes).sinks.some(({ when }) =>
    when.every((condition) => holdsCondition(activation, state, condition, place, value)),
  );
  if (isSink) noteGaps(gaps, value);
}

/** A primitive that no outsider has a part in. */
function isPlainPrimitive(state: State, { id, taints, refs, nodes }: Value): boolean {
  return taints.length === 0 && refs.length === 0 && nodes.length === 0 && state.shadows.get(id) === undefined;
}

/** Can the value have a property of the name? Objects that the program writes out have the properties that it writes. */
function mayHave(activation: Activation, state: State, value: Value, name: string): boolean {
  if (value.taints.length > 0 || value.nodes.length > 0 || state.shadows.get(value.id) !== undefined) return true;
  return value.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    return cell?.kind !== 'object' || cell.fields.has(name) || cell.rest !== undefined || !isPlain(cell);
  });
}

function isIndex(name: string): boolean {
  return /^\d+$/u.test(name);
}

/** More parts of one object are looked at together. */
const maximumParts = 24;

interface Part {
  /** Its name or position, where that is known. */
  readonly step?: string | number;
  /** Is it a property for sure, and no element? */
  readonly isProperty?: boolean;
  readonly part: Value;
}

/** Answers elements and properties one by one, as far as they are known: what one holds says nothing of another. */
function listParts(activation: Activation, state: State, value: Value): readonly Part[] {
  const cells = value.refs.map((ref) => getCell(activation, state, ref));
  const isKnown = cells.length > 0 && cells.every((cell) => cell !== undefined && isPlain(cell) && cell.fields.size <= maximumParts);
  if (!isKnown || value.taints.length > 0 || value.nodes.length > 0) {
    return [{ part: activation.run.operations.readElement(activation, state, value) }];
  }
  return cells.flatMap((cell) => {
    const isProperty = cell?.kind === 'object';
    const fields = [...(cell?.fields ?? [])].map(([name, part]) => ({ step: isProperty ? name : Number(name), isProperty, part }));
    return cell?.rest === undefined ? fields : [...fields, { isProperty, part: cell.rest }];
  });
}

function isPlain(cell: Cell): boolean {
  return cell.kind === 'array' || (cell.kind === 'object' && cell.prototype === undefined && cell.accessors === undefined);
}

/** Records a hit for each taint of `value` that poses the row's threat, if the row's conditions hold; answers whether there is one. */
export function checkSinkRow(activation: Activation, state: State, sink: CompiledSink, value: Value, place: SinkPlace): boolean {
  const given = value.taints.length > 0 ? value.taints : collectWhole(activation, state, value, sink);
  const own = state.shadows.isEmpty() ? given : replaceDecided(activation, state, value, given);
  // What was written onto a library's object is as good as what was spread into one of the program's.
  const taints = sink.threats === wholeThreat ? [...own, ...collectSpread(state, state.shadows.get(value.id))] : own;
  if (taints.length === 0 || (sink.threats === wholeThreat && areNamesKnown(activation, state, value))) return false;
  const isAboutSecrets = (sink.threats & exposureThreat) !== 0;
  const harm = (taint: Taint): ThreatSet => {
    if (isAboutSecrets && (!mayReveal(taint, sink) || activation.run.holders.isHidden(taint))) return 0;
    const possible = sink.row.threat === 'path' && !canBeAbsolute(activation, value) ? pathThreat : sink.threats;
    return computeEffectiveThreats(taint, state) & keepThreats(activation.run, sink, taint) & possible;
  };
  const isHit = taints.some((taint) => harm(taint) !== 0);
  if (!isHit || !sink.when.every((condition) => holdsCondition(activation, state, condition, place, value))) return false;
  for (const taint of taints) {
    const threats = harm(taint);
    if (threats === 0) continue;
    const at = locate(activation, place, taint);
    if (isAboutSecrets && sink.row.isAnswer === true) noteFetchedAnswer(activation, state, taint, place, at);
    const site = { sink, at, call: { file: at.file, span: place.call }, calleeText: place.calleeText, isAssigned: place.isAssigned };
    recordHit(activation, { site, taint: withThreats(taint, threats), calls: [] });
  }
  return true;
}

/** Is it about a secret, or about what the program keeps, in what it answers? */
export function mayReveal(taint: Taint, { row }: CompiledSink): boolean {
  if (isConfidential(taint)) return true;
  return row.isAnswer === true && isFound(taint);
}

function locate(activation: Activation, place: SinkPlace, taint: Taint): Location {
  const { way = [] } = place;
  if (place.locate !== undefined) return place.locate(way, taint);
  return { file: activation.function.file, span: findPropertyPlace(activation.function, place.argument, way) ?? place.argument };
}

/** A value that is no cell and carries untrusted parts, such as an event, is as untrusted as they are; and a list where a text is expected. */
function collectWhole(activation: Activation, state: State, value: Value, { threats }: CompiledSink): Value['taints'] {
  if ((threats & ~objectThreatSet) !== 0) return collectText(activation, state, value);
  if (value.nodes.length > 0 && value.refs.length === 0) return collectTaints(activation, state, value);
  return (threats & wholeThreat) === 0 ? [] : value.refs.flatMap((ref) => collectSpread(state, getCell(activation, state, ref)));
}

const wholeThreat = getThreatBit('mass-assignment');

/** Were the names of all properties of what was sent checked? */
function areNamesKnown({ run }: Activation, state: State, { id }: Value): boolean {
  return ((state.facts.get(run.parts.getId(id, anyKey)) ?? 0) & wholeThreat) !== 0;
}

/** What a spread of something unknown brought along: under names that somebody else chose. */
function collectSpread(state: State, cell: Cell | undefined): Value['taints'] {
  if (cell?.kind !== 'object' || cell.rest === undefined) return [];
  const isChosen = (taint: Taint): boolean => (computeEffectiveThreats(taint, state) & wholeThreat) !== 0;
  return cell.keys === undefined || cell.keys.taints.some(isChosen) ? cell.rest.taints : [];
}

/** How deep the parts of an object are looked at. */
const maximumDepthWithin = 7;

/** So many ways to one object are gone. */
const mostVisits = 4;

/** Objects that a check was in, and how often. */
type Visits = Map<Address, number>;

/**
 * Checks a value and everything inside it that the row does not except; answers whether something was found. Where the sender chooses
 * some of an object's properties, it is reported as a whole.
 */
function checkWithin(
  activation: Activation,
  state: State,
  sink: CompiledSink,
  value: Value,
  place: SinkPlace,
  visits: Visits = new Map(),
): boolean {
  const way = place.way ?? [];
  const { within } = sink;
  if (within?.hidden !== undefined && isHiddenPart(activation, state, within.hidden, place, value)) return false;
  if (within?.shaped !== undefined && way.length === 1 && isShapedPart(activation, state, within.shaped, place)) return false;
  // What is hidden in a list is no part of it.
  const isOnlyHolder = within?.hidden !== undefined && value.refs.length > 0 && value.taints.length + value.nodes.length === 0;
  const isMeant =
    !isOnlyHolder &&
    within?.names !== true &&
    within?.at?.test(way.join('.')) !== false &&
    (within?.gaps !== true || fillsGap(activation, state, place));
  if (isMeant && checkSinkRow(activation, state, sink, value, place)) return true;
  if (way.length > maximumDepthWithin) return false;
  let isFound = false;
  for (const ref of value.refs) {
    const cell = getCell(activation, state, ref);
    const count = visits.get(ref) ?? 0;
    if (cell?.kind === 'shown-failure' && ((state.facts.get(value.id) ?? 0) & exposureThreat) !== 0) continue;
    if (cell === undefined || !holdsParts(cell, within) || count >= mostVisits) continue;
    visits.set(ref, count + 1);
    activation.run.spend(1 + cell.fields.size);
    if (checkUnnamed(activation, state, sink, cell, place, visits)) {
      isFound = true;
      continue;
    }
    for (const [name, part] of cell.fields) {
      if (sink.within?.except?.test(name) === true) continue;
      if (checkWithin(activation, state, sink, part, makePlaceLike(place, { way: [...way, name] }), visits)) isFound = true;
    }
  }
  const shadow = state.shadows.get(value.id);
  return (shadow !== undefined && checkWritten(activation, state, sink, shadow, place, visits)) || isFound;
}

/** The same of what was written onto a value that is no cell. */
function checkWritten(activation: Activation, state: State, sink: CompiledSink, shadow: Cell, place: SinkPlace, visits: Visits): boolean {
  let isFound = false;
  for (const [name, part] of listWritten(shadow)) {
    if (sink.within?.except?.test(name) === true) continue;
    const way = [...(place.way ?? []), name];
    if (checkWithin(activation, state, sink, part, makePlaceLike(place, { way }), visits)) isFound = true;
  }
  return isFound;
}

function checkUnnamed(activation: Activation, state: State, sink: CompiledSink, cell: Cell, place: SinkPlace, visits: Visits): boolean {
  const below = makePlaceLike(place, { way: [...(place.way ?? []), unnamed] });
  if (sink.within?.names === true && cell.keys !== undefined) return checkSinkRow(activation, state, sink, cell.keys, below);
  return cell.rest !== undefined && checkWithin(activation, state, sink, cell.rest, below, visits);
}

function holdsParts({ kind }: Cell, within: CompiledSink['within']): boolean {
  if (kind === 'shown-failure') return within?.failures === true;
  if (kind === 'map' || kind === 'set') return within?.collections === true;
  return kind === 'object' || kind === 'array' || kind === 'instance';
}

const pathThreat = getThreatBit('path');

/** A name with slashes leads anywhere where nothing stands before it. */
function canBeAbsolute({ run }: Activation, value: Value): boolean {
  if (hasPathForm(run, value.id, pathForm.placed)) return false;
  return (run.texts.shapes.get(value.id)?.start ?? '') === '';
}

/** Arrays are text when a text is expected: `eval(parts)` runs their elements joined. */
function collectText(activation: Activation, state: State, value: Value): Value['taints'] {
  if (value.nodes.length > 0 && value.refs.length === 0) return collectTaints(activation, state, value);
  if (!value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'array')) return [];
  return collectTaints(activation, state, value);
}

/** Keeps one hit for each sink, threat and origin, and for each place where data leaves the linted file for a sink in another. */
export function recordHit(activation: Activation, hit: Hit): void {
  const { taint, site } = hit;
  const { linted } = activation.run;
  const left = site.at.file === linted ? undefined : findLeavingCall(hit.calls, linted);
  const root =
    taint.root.kind === 'input' ? `i${taint.root.index}` : `${taint.root.at.file}:${taint.root.at.span.start}:${taint.root.text}`;
  const key = `${site.at.file}:${site.at.span.start}:${site.sink.row.threat}:${root}:${taint.path.join('.')}${taint.lookup === undefined ? '' : `:${taint.lookup.span.start}`}${left === undefined ? '' : `:${left.at.span.start}`}`;
  const old = activation.hits.get(key);
  const known = old?.taint.threats ?? 0;
  if ((known | taint.threats) !== known) activation.hits.set(key, hit);
}
