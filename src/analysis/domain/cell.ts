import type { ApiNode } from '../binding/api-node.ts';
import type { FunctionRef, IrClass, ObjectEntry } from '../ir/ir.ts';
import type { Address, Location } from './identity.ts';
import type { Fact, Value } from './value.ts';

/** Where a promise keeps what is known of the request when it is settled. Ways on which nothing settles it tell nothing of that. */
export const settledField = '%known';

/** Before the name of a property of what is no cell: what stood there before it was written. On ways that do not write, it still does. */
export const replacedField = '%replaced:';

/** The accessor of a proxy that is called where any of its properties is written. */
export const writeTrap = '%set';

/** The same where one is read; a function that is given the key. */
export const readTrap = '%get';

/** A function value: code, the frames that it closes over, and a bound `this` (arrows, `bind`). */
export interface Closure {
  readonly function: FunctionRef;
  readonly isArrow: boolean;
  /** Frames of the enclosing functions by their function id. */
  readonly frames: ReadonlyMap<string, Address>;
  readonly boundThis: Value | undefined;
  readonly boundArguments: readonly Value[];
  /** The class whose method it is, for `super`. */
  readonly home: Address | undefined;
}

/** A class value: its declaration and the frames that its members close over. */
export interface ClassInfo {
  readonly declaration: IrClass;
  readonly frames: ReadonlyMap<string, Address>;
  readonly superclass: Value | undefined;
}

/** Accessors of an object literal. */
export interface Accessor {
  readonly get: Value | undefined;
  readonly set: Value | undefined;
}

/** `resolve` or `reject` of a promise under construction, or a callback that settles it with its second argument. */
export interface Resolver {
  readonly promise: Value;
  readonly name: 'resolve' | 'reject';
  /** Position of what the promise is settled with. */
  readonly argument: number;
  /** Where the function is handed over to which a middleware goes on. */
  readonly place?: Location | undefined;
}

/** What holds if nothing is in a collection (a list of errors); `never`: something is. */
export type Emptiness = readonly Fact[] | 'never';

/** What a cell stands for in the program. */
export type CellKind =
  | 'object'
  | 'array'
  | 'map'
  | 'set'
  | 'function'
  | 'class'
  | 'instance'
  | 'frame'
  | 'regexp'
  | 'module'
  | 'promise'
  | 'failure'
  | 'shown-failure';

/** An abstract object: what is known of all runtime objects that one allocation makes in one context. */
export interface Cell {
  readonly kind: CellKind;
  /** Properties by name; map entries by constant key; array elements by index while that is known. */
  readonly fields: ReadonlyMap<string, Value>;
  /** Every property, element or entry that `fields` does not name; absent: there is none. */
  readonly rest: Value | undefined;
  /** The keys that `fields` does not name. */
  readonly keys: Value | undefined;
  /** Several runtime objects may be meant: writes add to what is there. */
  readonly isShared: boolean;
  readonly closure: Closure | undefined;
  readonly resolver: Resolver | undefined;
  readonly classInfo: ClassInfo | undefined;
  /** Class of an instance, or the object whose properties are inherited; 0: none are, not even those of all objects. */
  readonly prototype: Address | undefined;
  readonly accessors: ReadonlyMap<string, Accessor> | undefined;
  readonly pattern: { readonly source: string; readonly flags: string } | undefined;
  /** Library types the object belongs to: an instance of a class that extends a library's. */
  readonly nodes: readonly ApiNode[];
  /** Number of elements, for arrays whose elements are all in `fields`. */
  readonly length: number | undefined;
  readonly whenEmpty: Emptiness | undefined;
  /** What was known where it was made. */
  readonly made: readonly Fact[] | undefined;
  /** Where its properties are written, for reports. */
  readonly written: Written | undefined;
}

/** A literal that made an object, or one assignment of tainted data after it. */
export interface Written {
  readonly file: string;
  readonly entries: readonly ObjectEntry[];
  /** Where another file called for it. */
  readonly call: Location | undefined;
  readonly before: Written | undefined;
}

const noNodes: readonly ApiNode[] = [];

const noFacts: readonly Fact[] = [];

const noFields: ReadonlyMap<string, Value> = new Map();

/** Makes an empty cell. */
export function makeCell(kind: CellKind, parts: Partial<Cell> = {}): Cell {
  return {
    kind,
    fields: parts.fields ?? noFields,
    rest: parts.rest,
    keys: parts.keys,
    isShared: parts.isShared ?? false,
    closure: parts.closure,
    resolver: parts.resolver,
    classInfo: parts.classInfo,
    prototype: parts.prototype,
    accessors: parts.accessors,
    pattern: parts.pattern,
    nodes: parts.nodes ?? noNodes,
    length: parts.length,
    whenEmpty: parts.whenEmpty,
    made: parts.made,
    written: parts.written,
  };
}

/** Answers a cell like another in all but what changed; for the reason see `makeValueLike`. */
export function makeCellLike(cell: Cell, changes: Partial<Cell>): Cell {
  return {
    kind: changes.kind ?? cell.kind,
    fields: changes.fields ?? cell.fields,
    rest: 'rest' in changes ? changes.rest : cell.rest,
    keys: 'keys' in changes ? changes.keys : cell.keys,
    isShared: changes.isShared ?? cell.isShared,
    closure: 'closure' in changes ? changes.closure : cell.closure,
    resolver: 'resolver' in changes ? changes.resolver : cell.resolver,
    classInfo: 'classInfo' in changes ? changes.classInfo : cell.classInfo,
    prototype: 'prototype' in changes ? changes.prototype : cell.prototype,
    accessors: 'accessors' in changes ? changes.accessors : cell.accessors,
    pattern: 'pattern' in changes ? changes.pattern : cell.pattern,
    nodes: changes.nodes ?? cell.nodes,
    length: 'length' in changes ? changes.length : cell.length,
    whenEmpty: 'whenEmpty' in changes ? changes.whenEmpty : cell.whenEmpty,
    made: 'made' in changes ? changes.made : cell.made,
    written: 'written' in changes ? changes.written : cell.written,
  };
}

/** Answers the cell that stands for several objects, or for one; the cell itself when it does. */
export function withShared(cell: Cell, isShared: boolean): Cell {
  return cell.isShared === isShared ? cell : makeCellLike(cell, { isShared });
}

/** Answers what holds if nothing is in the object, or `never`. */
export function getWhenEmpty(cell: Cell): Emptiness {
  if (cell.length !== undefined && cell.length > 0) return 'never';
  return cell.whenEmpty ?? noFacts;
}

/** Is the object's set of keys written in the program, so that a key which is in it is one of few known names? */
export function hasClosedKeys(cell: Cell): boolean {
  return cell.rest === undefined && cell.keys === undefined;
}
