/**
 * A persistent map from small non-negative integers to values: a 32-way trie whose versions share structure. A version is its root node
 * and never changes for those who have it, so a copy costs nothing, a write O(log32 n), and joining two versions skips every subtree that
 * they share: its cost follows the difference.
 *
 * Nodes made under one edit are changed in place by later writes under the same edit; whoever hands a version out begins a new edit.
 */
const bits = 5;
const mask = (1 << bits) - 1;

/** Nodes with fewer slots grow by one: most stay small, and a list that grows by itself makes room for sixteen more. */
const smallNode = 4;

/** Names a run of writes by one holder. */
export type Edit = number;

/** No nodes are made under it. */
export const noEdit: Edit = 0;

let lastEdit: Edit = noEdit;

/** Begins a run of writes. */
export function makeEdit(): Edit {
  return ++lastEdit;
}

/** What `merge` does with a key that differs. `undefined` drops the key. */
export type MergeValues<V> = (key: number, left: V | undefined, right: V | undefined) => V | undefined;

/** A version of a map from integers; see the head of the file. */
export class PersistentMap<V extends object | number> {
  /** A node without entries. */
  static readonly empty = new PersistentMap<never>(noEdit, 0, 0, []);

  private readonly edit: Edit;
  /** Levels below this one. */
  private readonly depth: number;
  /** Which slots of the 32 are there. */
  private used: number;
  private slots: (PersistentMap<V> | V | undefined)[];

  private constructor(edit: Edit, depth: number, used: number, slots: (PersistentMap<V> | V | undefined)[]) {
    this.edit = edit;
    this.depth = depth;
    this.used = used;
    this.slots = slots;
  }

  isEmpty(): boolean {
    return this.used === 0;
  }

  get(key: number): V | undefined {
    if (!this.covers(key)) return undefined;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk starts here
    let node: PersistentMap<V> = this;
    for (let level = node.depth; level > 0; level--) {
      const next = node.getSlot((key >>> (level * bits)) & mask);
      if (next === undefined) return undefined;
      node = next as PersistentMap<V>;
    }
    return node.getSlot(key & mask) as V | undefined;
  }

  /** Answers the version with another value of a key. */
  with(key: number, value: V | undefined, edit: Edit): PersistentMap<V> {
    if (value === undefined && this.get(key) === undefined) return this;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- levels are put above this one
    let root: PersistentMap<V> = this;
    if (this.used === 0) root = new PersistentMap<V>(edit, getDepth(key), 0, []);
    while (!root.covers(key)) root = root.raise(edit);
    return root.write(key, value, edit);
  }

  /** Calls `visit` for each entry in the order of keys. */
  each(visit: (value: V, key: number) => void): void {
    this.eachFrom(0, visit);
  }

  /**
   * Calls `merge` for each key whose values are not identical; answers the version with what that answers, or this one when that changes
   * nothing. The edit is one that nothing was written under.
   */
  merge(other: PersistentMap<V>, edit: Edit, merge: MergeValues<V>): PersistentMap<V> {
    if (this === other || (this.used === 0 && other.used === 0)) return this;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the lower of both is raised
    let left: PersistentMap<V> = this;
    let right = other;
    while (left.depth < right.depth) left = left.raise(noEdit);
    while (right.depth < left.depth) right = right.raise(noEdit);
    const merged = left.mergeNode(right, 0, edit, merge);
    return merged === left ? this : merged;
  }

  private covers(key: number): boolean {
    return this.depth >= 6 || key >>> (bits * (this.depth + 1)) === 0;
  }

  private getSlot(index: number): PersistentMap<V> | V | undefined {
    const bit = 1 << index;
    return (this.used & bit) === 0 ? undefined : this.slots[countBits(this.used & (bit - 1))];
  }

  private raise(edit: Edit): PersistentMap<V> {
    return this.used === 0 ? PersistentMap.getEmpty(this.depth + 1) : new PersistentMap<V>(edit, this.depth + 1, 1, [this]);
  }

  private write(key: number, value: V | undefined, edit: Edit): PersistentMap<V> {
    const index = (key >>> (this.depth * bits)) & mask;
    if (this.depth === 0) return this.withSlot(index, value, edit);
    const child = (this.getSlot(index) as PersistentMap<V> | undefined) ?? new PersistentMap<V>(edit, this.depth - 1, 0, []);
    return this.withSlot(index, child.write(key, value, edit), edit);
  }

  private withSlot(index: number, slot: PersistentMap<V> | V | undefined, edit: Edit): PersistentMap<V> {
    const bit = 1 << index;
    const position = countBits(this.used & (bit - 1));
    const isNew = (this.used & bit) === 0;
    if (!isNew && this.slots[position] === slot) return this;
    if (this.edit !== edit) {
      const slots = isNew ? copyWith(this.slots, position, slot) : this.slots.slice();
      slots[position] = slot;
      return new PersistentMap<V>(edit, this.depth, this.used | bit, slots);
    }
    if (!isNew) this.slots[position] = slot;
    else if (this.slots.length < smallNode) this.slots = copyWith(this.slots, position, slot);
    else insertAt(this.slots, position, slot);
    this.used |= bit;
    return this;
  }

  private eachFrom(prefix: number, visit: (value: V, key: number) => void): void {
    let position = 0;
    for (let rest = this.used; rest !== 0; rest &= rest - 1) {
      const slot = this.slots[position++];
      if (slot === undefined) continue;
      const key = prefix * (mask + 1) + getLowest(rest);
      if (this.depth === 0) visit(slot as V, key);
      else (slot as PersistentMap<V>).eachFrom(key, visit);
    }
  }

  private mergeNode(other: PersistentMap<V>, prefix: number, edit: Edit, merge: MergeValues<V>): PersistentMap<V> {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- what differs is written into copies
    let result: PersistentMap<V> = this;
    for (let rest = this.used | other.used; rest !== 0; rest &= rest - 1) {
      const index = getLowest(rest);
      const left = result.getSlot(index);
      const right = other.getSlot(index);
      if (left === right) continue;
      const key = prefix * (mask + 1) + index;
      const merged =
        this.depth === 0 ? merge(key, left as V | undefined, right as V | undefined) : this.mergeBelow(left, right, key, edit, merge);
      if (merged !== left) result = result.withSlot(index, merged, edit);
    }
    return result;
  }

  private mergeBelow(
    left: PersistentMap<V> | V | undefined,
    right: PersistentMap<V> | V | undefined,
    key: number,
    edit: Edit,
    merge: MergeValues<V>,
  ): PersistentMap<V> | undefined {
    const nothing = PersistentMap.getEmpty<V>(this.depth - 1);
    const mine = (left as PersistentMap<V> | undefined) ?? nothing;
    const merged = mine.mergeNode((right as PersistentMap<V> | undefined) ?? nothing, key, edit, merge);
    return merged === nothing ? undefined : merged;
  }

  private static getEmpty<V extends object | number>(depth: number): PersistentMap<V> {
    return (emptyNodes[depth] ??= new PersistentMap<never>(noEdit, depth, 0, []));
  }
}

/** By depth. */
const emptyNodes: PersistentMap<never>[] = [];

function insertAt<T>(list: T[], position: number, value: T): void {
  list.push(value);
  for (let index = list.length - 1; index > position; index--) list[index] = list[index - 1] as T;
  list[position] = value;
}

function copyWith<T>(list: readonly T[], position: number, value: T): T[] {
  const copy = new Array<T>(list.length + 1);
  for (let index = 0; index < position; index++) copy[index] = list[index] as T;
  copy[position] = value;
  for (let index = position; index < list.length; index++) copy[index + 1] = list[index] as T;
  return copy;
}

function getDepth(key: number): number {
  let depth = 0;
  for (let rest = key >>> bits; rest !== 0; rest >>>= bits) depth++;
  return depth;
}

function getLowest(set: number): number {
  return 31 - Math.clz32(set & -set);
}

function countBits(set: number): number {
  let sum = set - ((set >>> 1) & 0x55_55_55_55);
  sum = (sum & 0x33_33_33_33) + ((sum >>> 2) & 0x33_33_33_33);
  return Math.imul((sum + (sum >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
