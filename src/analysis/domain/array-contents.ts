import type { Cell } from './cell.ts';
import { isSameContent, type Value } from './value.ts';

/** Arrays with more contents than this have none that are known. */
const maximumContents = 16;

const maximumLength = 32;

/** One array's elements in order. */
export type Content = readonly Value[];

/** Kept beside the cells: whoever makes a changed cell of one says what the other's contents are, else they are not known. */
const known = new WeakMap<Cell, readonly Content[]>();

/** What follows in an array: an element, or elements of unknown number. */
export interface Stretch {
  /** Stands for all of it. */
  readonly value: Value;
  /** Stands for each of several. */
  readonly each?: Value;
}

/** Kept beside the cells, of arrays with stretches of unknown length. */
const stretched = new WeakMap<Cell, readonly Stretch[]>();

/** Answers what an array has in order, where it has elements of unknown number that follow each other. */
export function getStretches(cell: Cell): readonly Stretch[] | undefined {
  return stretched.get(cell);
}

/** Says in which order a cell of unknown length has its elements, as far as it is known. */
export function setStretches(cell: Cell, stretches: readonly Stretch[]): void {
  if (stretches.length <= maximumLength) stretched.set(cell, stretches);
}

/**
 * Answers the contents that an array can have: one when its length is known, several when it was built up differently on different
 * ways. `undefined`: not known.
 */
export function listContents(cell: Cell): readonly Content[] | undefined {
  if (cell.kind !== 'array' || cell.isShared) return undefined;
  if (cell.length === undefined || cell.rest !== undefined) return known.get(cell);
  if (cell.length > maximumLength) return undefined;
  const content: Value[] = [];
  for (let index = 0; index < cell.length; index++) {
    const value = cell.fields.get(String(index));
    if (value === undefined) return undefined;
    content.push(value);
  }
  return [content];
}

/** Says what a cell of unknown length can hold. Does nothing when that is too much to keep. */
export function setContents(cell: Cell, contents: readonly Content[] | undefined): void {
  if (contents === undefined || contents.length > maximumContents || contents.some(isGrowing)) return;
  known.set(cell, contents);
}

/** Answers the second, which has the elements of the first in the same order. */
export function withContentsOf(cell: Cell, copy: Cell): Cell {
  const contents = known.get(cell);
  if (contents !== undefined) known.set(copy, contents);
  const stretches = stretched.get(cell);
  if (stretches !== undefined) stretched.set(copy, stretches);
  return copy;
}

/** What is added once more is added in a loop: there is no end to the contents. */
function isGrowing(content: Content): boolean {
  if (content.length > maximumLength) return true;
  const last = content.at(-1);
  for (let index = content.length - 2; index >= 0; index--) if (content[index]?.id === last?.id) return true;
  return false;
}

/** Answers the contents of either; those of the left stay what they are when the right adds none. */
export function uniteContents(left: readonly Content[] | undefined, right: readonly Content[] | undefined): readonly Content[] | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left === right) return left;
  const added = right.filter((content) => !left.some((other) => isSame(content, other)));
  return added.length === 0 ? left : [...left, ...added];
}

/** Are these the contents of the cell already? */
export function hasContents(cell: Cell, contents: readonly Content[] | undefined): boolean {
  const before = listContents(cell);
  if (contents === undefined || before === undefined) return contents === before;
  return uniteContents(before, contents)?.length === contents.length && before.length === contents.length;
}

/** Answers every way of putting one content of each part behind the other. */
export function combineContents(parts: readonly (readonly Content[] | undefined)[]): readonly Content[] | undefined {
  let result: readonly Content[] = [[]];
  for (const part of parts) {
    if (part === undefined) return undefined;
    result = result.flatMap((before) => part.map((content) => [...before, ...content]));
    if (result.length > maximumContents) return undefined;
  }
  return result;
}

function isSame(left: Content, right: Content): boolean {
  return left === right || (left.length === right.length && left.every((value, index) => isSameElement(value, right[index])));
}

function isSameElement(left: Value, right: Value | undefined): boolean {
  return left.id === right?.id && isSameContent(left, right);
}
