import type { FunctionRef } from '../../analysis/ir/ir.ts';
import type { Span } from '../../analysis/ir/ir.ts';
import { addStep, areSameTaints, describeTaints, noTaints, uniteTaints, type TaintSet } from './taint.ts';

/** What is known of a value: its own taints, those of its fields, and which functions of the program it may be. Never changed once made. */
export interface Cell {
  /** `undefined`: as whatever it is a part of; empty: known to be clean. */
  readonly taints: TaintSet | undefined;
  readonly fields: ReadonlyMap<string, Cell> | undefined;
  readonly functions: readonly FunctionRef[] | undefined;
}

/** The field that stands for all that are reached by `x[…]`. */
export const anyIndex = '[*]';

/** Longer paths of fields are one. */
const maximumDepth = 20;

/** More fields of one value are not told apart. */
const maximumFields = 100;

/** A value of which nothing is known. */
export const unknownCell: Cell = { taints: undefined, fields: undefined, functions: undefined };

/** A value that is known to be clean, with all its fields. */
export const cleanCell: Cell = { taints: noTaints, fields: undefined, functions: undefined };

/** Answers a value that has taints and no known fields. */
export function makeTaintedCell(taints: TaintSet): Cell {
  return taints.length === 0 ? unknownCell : { taints, fields: undefined, functions: undefined };
}

/** Answers the taints of a value and all its fields. */
export function gatherTaints(cell: Cell): TaintSet {
  let taints = cell.taints ?? noTaints;
  if (cell.fields !== undefined) for (const each of cell.fields.values()) taints = uniteTaints(taints, gatherTaints(each));
  return taints;
}

/** Answers what a field of a value holds. */
export function readField(cell: Cell, name: string): Cell {
  const field = cell.fields?.get(name) ?? (name === anyIndex ? joinFields(cell) : undefined);
  if (field === undefined)
    return cell.taints === undefined ? unknownCell : { taints: cell.taints, fields: undefined, functions: undefined };
  return field.taints === undefined && cell.taints !== undefined ? { ...field, taints: cell.taints } : field;
}

function joinFields(cell: Cell): Cell | undefined {
  if (cell.fields === undefined) return undefined;
  let joined = unknownCell;
  for (const each of cell.fields.values()) joined = joinCells(joined, each);
  return joined;
}

/** Answers the value with another one at the end of a path of fields. */
export function writeField(cell: Cell, path: readonly string[], value: Cell, depth = 0): Cell {
  const name = path[depth];
  if (name === undefined || depth >= maximumDepth) return value;
  const fields = new Map(cell.fields);
  if (!fields.has(name) && fields.size >= maximumFields)
    return { ...cell, taints: uniteTaints(cell.taints ?? noTaints, gatherTaints(value)) };
  fields.set(name, writeField(fields.get(name) ?? unknownCell, path, value, depth + 1));
  return { taints: cell.taints, fields, functions: cell.functions };
}

/** Answers the value at the end of a path of fields. */
export function readPath(cell: Cell, path: readonly string[]): Cell {
  let current = cell;
  for (const name of path.slice(0, maximumDepth)) current = readField(current, name);
  return current;
}

/** Answers the value as it is after an assignment: what is not tainted is clean. */
export function settleCell(cell: Cell): Cell {
  return cell.taints === undefined ? { ...cell, taints: noTaints } : cell;
}

/** Answers the value with more taints. */
export function taintCell(cell: Cell, taints: TaintSet): Cell {
  const united = uniteTaints(cell.taints ?? noTaints, taints);
  return taints.length === 0 || united === cell.taints ? cell : { ...cell, taints: united };
}

/** Answers the value with one more step on the ways of its taints. */
export function addCellStep(cell: Cell, file: string, at: Span): Cell {
  if (cell.fields === undefined && (cell.taints ?? noTaints).length === 0) return cell;
  const taints = cell.taints === undefined ? undefined : addStep(cell.taints, file, at);
  const fields = cell.fields && new Map([...cell.fields].map(([name, each]) => [name, addCellStep(each, file, at)]));
  return { taints, fields, functions: cell.functions };
}

/** Answers what holds when a value is one or the other; the first itself when the second tells nothing new. */
export function joinCells(left: Cell, right: Cell): Cell {
  if (left === right || right === unknownCell) return left;
  if (left === unknownCell) return right;
  const taints =
    left.taints === undefined ? right.taints : right.taints === undefined ? left.taints : uniteTaints(left.taints, right.taints);
  const fields = joinFieldMaps(left.fields, right.fields);
  const functions = joinFunctions(left.functions, right.functions);
  if (taints === left.taints && fields === left.fields && functions === left.functions) return left;
  return { taints, fields, functions };
}

function joinFieldMaps(left: Cell['fields'], right: Cell['fields']): Cell['fields'] {
  if (right === undefined || left === right) return left;
  if (left === undefined) return right;
  let joined: Map<string, Cell> | undefined;
  for (const [name, cell] of right) {
    const known = left.get(name);
    const both = known === undefined ? cell : joinCells(known, cell);
    if (both !== known) (joined ??= new Map(left)).set(name, both);
  }
  return joined ?? left;
}

function joinFunctions(left: Cell['functions'], right: Cell['functions']): Cell['functions'] {
  if (right === undefined || left === right) return left;
  if (left === undefined) return right;
  const added = right.filter((each) => !left.includes(each));
  return added.length === 0 ? left : [...left, ...added];
}

/** Do both say the same? */
export function areSameCells(left: Cell, right: Cell): boolean {
  if (left === right) return true;
  if ((left.taints === undefined) !== (right.taints === undefined) || left.functions !== right.functions) return false;
  if (!areSameTaints(left.taints ?? noTaints, right.taints ?? noTaints)) return false;
  if ((left.fields?.size ?? 0) !== (right.fields?.size ?? 0)) return false;
  for (const [name, cell] of left.fields ?? []) {
    const other = right.fields?.get(name);
    if (other === undefined || !areSameCells(cell, other)) return false;
  }
  return true;
}

/** Names what is known of a value: equal names mean the same. */
export function describeCell(cell: Cell): string {
  if (cell === unknownCell) return '';
  const fields = [...(cell.fields ?? [])].map(([name, each]) => `${name}:${describeCell(each)}`).sort();
  const functions = (cell.functions ?? []).map((each) => each.id).sort();
  return `${cell.taints === undefined ? '?' : describeTaints(cell.taints)}{${fields.join(',')}}${functions.join(',')}`;
}

/** Values within values are told apart up to here: a list that is put into itself in a loop would grow without end. */
const maximumNesting = 6;

const depths = new WeakMap<ReadonlyMap<string, Cell>, number>();

/** How many levels of fields there are. */
function measureDepth({ fields }: Cell): number {
  if (fields === undefined) return 0;
  let depth = depths.get(fields);
  if (depth === undefined) {
    depth = 1;
    for (const each of fields.values()) depth = Math.max(depth, 1 + measureDepth(each));
    depths.set(fields, depth);
  }
  return depth;
}

/** Answers the value with fields down to a bounded depth; what lies deeper is one. */
export function limitCell(cell: Cell, levels = maximumNesting): Cell {
  if (cell.fields === undefined || measureDepth(cell) <= levels) return cell;
  if (levels === 0) return { taints: gatherTaints(cell), fields: undefined, functions: cell.functions };
  return { ...cell, fields: new Map([...cell.fields].map(([name, each]) => [name, limitCell(each, levels - 1)])) };
}
