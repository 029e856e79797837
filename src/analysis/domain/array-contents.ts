import type { Cell } from './cell.ts';
import { isSameContent, makeValueLike, type Value } from './value.ts';

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

/** Says that an element was put behind what an array of unknown length has. */
export function appendStretch(before: Cell, after: Cell, value: Value): void {
  const stretches = after.rest === undefined ? undefined : listStretches(before, after.rest);
  if (stretches !== undefined) setStretches(after, [...stretches, { value }]);
}

/**
 * Answers in which order either of two arrays has its elements: what they begin with in common, and behind that any number of `rest`. Elements of
 * unknown number follow no others of that kind, so that there is an end to what the turns of a loop add.
 */
export function uniteStretches(left: Cell, right: Cell, rest: Value): readonly Stretch[] | undefined {
  const [one, other] = [listStretches(left, rest), listStretches(right, rest)];
  if (one === undefined || other === undefined) return undefined;
  let count = 0;
  while (count < one.length && count < other.length && isSameStretch(one[count], other[count])) count++;
  if (count === one.length && count === other.length) return one;
  while (count > 0 && one[count - 1]?.each !== undefined) count--;
  return [...one.slice(0, count), makeStretch(rest)];
}

function makeStretch(each: Value): Stretch {
  return { value: makeValueLike(each, { constants: undefined }), each };
}

/** Has the array its elements in this order already? */
export function hasStretches(cell: Cell, stretches: readonly Stretch[]): boolean {
  const own = stretched.get(cell);
  return own?.length === stretches.length && stretches.every((each, index) => isSameStretch(each, own[index]));
}

function listStretches(cell: Cell, rest: Value): readonly Stretch[] | undefined {
  if (cell.kind !== 'array' || cell.isShared) return undefined;
  const own = stretched.get(cell);
  const [first, ...others] = own === undefined ? (listContents(cell) ?? []) : [];
  if (first === undefined) return own;
  if (others.length === 0) return first.map((value) => ({ value }));
  const isCommon = (value: Value, index: number): boolean => others.every((other) => isSameElement(value, other[index]));
  const end = first.findIndex((value, index) => !isCommon(value, index));
  return [...first.slice(0, end === -1 ? first.length : end).map((value) => ({ value })), makeStretch(rest)];
}

function isSameStretch(left: Stretch | undefined, right: Stretch | undefined): boolean {
  if (left === undefined || right === undefined || (left.each === undefined) !== (right.each === undefined)) return false;
  return isSameElement(left.each ?? left.value, right.each ?? right.value);
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
  if (contents !== undefined && canKeep(contents)) known.set(cell, contents);
}

/** Is there an end to the contents, and are they few? */
export function canKeep(contents: readonly Content[]): boolean {
  return contents.length <= maximumContents && !contents.some(isGrowing);
}

/** Answers the second, which has the elements of the first in the same order. */
export function withContentsOf(cell: Cell, copy: Cell): Cell {
  const contents = known.get(cell);
  if (contents !== undefined) known.set(copy, contents);
  const stretches = stretched.get(cell);
  if (stretches !== undefined) stretched.set(copy, stretches);
  return copy;
}

/** Says of a copy whose values were changed that they are in the same order. */
export function mapContents(cell: Cell, copy: Cell, change: (value: Value) => Value): Cell {
  setContents(
    copy,
    known.get(cell)?.map((content) => content.map(change)),
  );
  const stretches = stretched.get(cell);
  if (stretches !== undefined)
    setStretches(
      copy,
      stretches.map(({ value, each }) => (each === undefined ? { value: change(value) } : { value: change(value), each: change(each) })),
    );
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
