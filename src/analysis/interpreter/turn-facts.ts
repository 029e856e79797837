import { exposureThreat, makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import { intersectFacts, isSameFacts, uniteFacts } from '../domain/facts.ts';
import { requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { natures, uniteNatures } from '../domain/taint.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import type { Fact, Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { anyKey } from './any-key.ts';
import { listElements } from './property-access.ts';
import { isPartOf } from './forget-turn.ts';
import { readLetterFacts } from './letters.ts';
import type { Run } from './run.ts';

/** A turn of a loop: its element, any element of the list, and the list. */
export interface Turn {
  readonly element: Value;
  readonly any: Value;
  readonly iterable: Value;
}

/** What turns of a loop found out. */
export interface TurnFacts {
  /** What holds at the end of every turn of the element and of what it names. */
  readonly common: readonly Fact[];
  /** What holds of that which a row of a written table names, at the end of every turn that the row has. Each row has one. */
  readonly byRow: ReadonlyMap<Address, readonly Fact[]>;
}

const pathThreats = makeThreatSet(['path']);

const noRows: TurnFacts['byRow'] = new Map();

/** Nothing is known after a turn that does not end. */
export const noTurnFacts: TurnFacts = { common: [], byRow: noRows };

/**
 * Answers what a turn found out: what is known of the element now holds for every element, if it holds at the end of each turn. The same goes
 * for what a list of names leads to: `for (const name of ['a', 'b']) check(input[name])`.
 */
export function collectTurnFacts(activation: Activation, state: State, turn: Turn): TurnFacts {
  if (state.facts.isEmpty()) return noTurnFacts;
  const { element, any, iterable } = turn;
  const { run } = activation;
  const common: Fact[] = [];
  const add = (value: ValueId, excludes: ThreatSet | undefined): void => {
    if (excludes !== undefined) common.push({ value, excludes });
  };
  const addText = (letter: ValueId, list: ValueId): ValueId | undefined => {
    const ofText = readLetterFacts(run, letter, list, (id) => state.facts.get(id));
    add(ofText?.value ?? letter, ofText?.excludes);
    return ofText?.value;
  };
  const text = addText(element.id, iterable.id);
  const own = state.facts.get(element.id);
  if (own !== undefined) {
    const split = run.texts.splits.get(iterable.id);
    if (split !== undefined) add(split.text.id, own & pathThreats);
    // What one letter is says nothing of a text.
    const wholes = text === iterable.id ? [] : [iterable, ...listElements(activation, state, iterable)];
    for (const each of [element, any, ...wholes]) add(each.id, own);
  }
  // Where all elements are one value, what is known of a part is known of that part of each.
  if (element.id === any.id && element.taints.length > 0)
    state.facts.each((excludes, id) => {
      if (id !== element.id && isPartOf(run, id, element.id)) add(id, excludes);
    });
  // Where nothing was found that the sender named, there is nothing that he may not have.
  if (isFoundByChoice(element)) add(requestId, state.facts.get(requestId));
  const keys = new Set([element.id]);
  for (const ref of element.refs) {
    for (const { id } of getCell(activation, state, ref)?.fields.values() ?? []) {
      keys.add(id);
      add(id, state.facts.get(id));
    }
  }
  for (const key of keys) {
    const object = findKeyed(run, key === element.id ? any.id : key);
    const read = object === undefined ? undefined : run.parts.findId(object, `[${key}]`);
    if (object === undefined || read === undefined) continue;
    const excludes = state.facts.get(read) ?? 0;
    if (excludes !== 0) add(run.parts.getId(object, '[]'), excludes);
    // Out of a list from whose elements a secret is taken nothing becomes known.
    if ((excludes & exposureThreat) !== 0) add(object, exposureThreat);
    addText(read, object);
  }
  for (const [read, { key, parts }] of run.namedReads) if (keys.has(key)) for (const part of parts) add(part, state.facts.get(read));
  const byRow = collectByRow(activation, state, element, iterable);
  return common.length === 0 && byRow.size === 0 ? noTurnFacts : { common, byRow };
}

/** Is it one of the objects that the sender named, whosever they are? */
function isFoundByChoice({ taints }: Value): boolean {
  return (uniteNatures(taints) & (natures.stored | natures.identity)) === natures.stored;
}

/** Answers the object of which a value is any key. */
function findKeyed(run: Run, key: ValueId): ValueId | undefined {
  const part = run.parts.findOrigin(key);
  return part?.property === anyKey ? part.base : undefined;
}

/** Answers what holds after both turns; what held before when that is the same. */
export function mergeTurnFacts(left: TurnFacts | undefined, right: TurnFacts): TurnFacts {
  if (left === undefined) return right;
  const common = intersectFacts(left.common, right.common);
  const byRow = new Map(left.byRow);
  for (const [row, facts] of right.byRow) byRow.set(row, intersectFacts(byRow.get(row) ?? facts, facts));
  const merged = { common, byRow };
  return isSameTurnFacts(left, merged) ? left : merged;
}

/** Do both tell the same? */
function isSameTurnFacts(left: TurnFacts, right: TurnFacts): boolean {
  if (!isSameFacts(left.common, right.common) || left.byRow.size !== right.byRow.size) return false;
  for (const [row, facts] of left.byRow) if (!isSameFacts(facts, right.byRow.get(row) ?? [])) return false;
  return true;
}

/** Answers what holds once all turns are over. */
export function listTurnFacts({ common, byRow }: TurnFacts): readonly Fact[] {
  let all = common;
  for (const facts of byRow.values()) all = uniteFacts(all, facts);
  return all;
}

/** Remembers the words of a row that is looked at alone. */
export function noteRowFields(activation: Activation, state: State, { id, refs: [ref, ...others] }: Value): void {
  const cell = ref === undefined || others.length > 0 ? undefined : getCell(activation, state, ref);
  for (const [name, { id: field, constants }] of cell?.fields ?? [])
    if (typeof constants?.[0] === 'string') activation.run.rowFields.set(field, { row: id, name });
}

/** `for (const { field, test } of rules) if (!test(input[field])) return`: every row of the table has its turn. */
function collectByRow(activation: Activation, state: State, element: Value, iterable: Value): TurnFacts['byRow'] {
  const { run } = activation;
  if (run.rowFields.size === 0 || state.facts.isEmpty() || !isWrittenTable(activation, state, iterable)) return noRows;
  const byRow = new Map<Address, Fact[]>();
  for (const [read, { key, names, parts }] of run.namedReads) {
    const field = run.rowFields.get(key);
    const excludes = state.facts.get(read);
    if (field?.row !== element.id || excludes === undefined) continue;
    for (const row of element.refs) {
      const constants = getCell(activation, state, row)?.fields.get(field.name)?.constants;
      const part = constants?.length === 1 ? parts[names.indexOf(String(constants[0]))] : undefined;
      if (part !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), { value: part, excludes }]);
    }
  }
  return byRow;
}

/** Is it an array of which all elements are objects that the program writes there? */
function isWrittenTable(activation: Activation, state: State, { refs: [ref, ...others], taints, nodes }: Value): boolean {
  const cell = ref === undefined ? undefined : getCell(activation, state, ref);
  if (cell?.kind !== 'array' || cell.length === undefined || cell.rest !== undefined) return false;
  if (others.length + taints.length + nodes.length > 0) return false;
  for (const row of cell.fields.values()) if (row.refs.length !== 1) return false;
  return true;
}
