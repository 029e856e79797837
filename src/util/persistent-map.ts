/**
 * A persistent map from small non-negative integers to values: a 32-way trie whose versions share structure. Copying is O(1), a write
 * O(log32 n), and joining two versions skips every subtree that they share, so its cost follows the difference.
 *
 * Writes by the holder of the current `edit` token change nodes in place; `fork` gives the token up.
 */
const bits = 5;
const width = 1 << bits;
const mask = width - 1;

interface Edit {
  readonly owner: true;
}

interface TrieNode<V> {
  readonly edit: Edit;
  readonly slots: (TrieNode<V> | V | undefined)[];
}

/** What `mergeMaps` does with a key that differs. `undefined` drops the key. */
export type MergeValues<V> = (key: number, left: V | undefined, right: V | undefined) => V | undefined;

/** A map from integers with cheap snapshots; see the head of the file. */
export class PersistentMap<V extends object | number> {
  private root: TrieNode<V> | undefined = undefined;
  private depth = 0;
  /** Made by the first write after a fork. */
  private edit: Edit | undefined = undefined;

  get(key: number): V | undefined {
    let node = this.root;
    if (node === undefined || key >>> bits >= 2 ** (bits * this.depth)) return undefined;
    for (let level = this.depth; level > 0; level--) {
      const next = node.slots[(key >>> (level * bits)) & mask];
      if (next === undefined) return undefined;
      node = next as TrieNode<V>;
    }
    return node.slots[key & mask] as V | undefined;
  }

  set(key: number, value: V | undefined): void {
    const edit = (this.edit ??= { owner: true });
    if (this.root === undefined) {
      if (value === undefined) return;
      this.root = { edit, slots: [] };
    }
    while (key >>> bits >= 2 ** (bits * this.depth)) {
      this.root = { edit, slots: [this.root] };
      this.depth++;
    }
    let node = (this.root = own(this.root, edit));
    for (let level = this.depth; level > 0; level--) {
      const index = (key >>> (level * bits)) & mask;
      const child = node.slots[index] as TrieNode<V> | undefined;
      const owned: TrieNode<V> = child === undefined ? { edit, slots: [] } : own(child, edit);
      node.slots[index] = owned;
      node = owned;
    }
    node.slots[key & mask] = value;
  }

  /** Answers a map with the same content; from now on writes to either leave the other alone. */
  fork(): PersistentMap<V> {
    const copy = new PersistentMap<V>();
    copy.root = this.root;
    copy.depth = this.depth;
    this.edit = undefined;
    return copy;
  }

  /** Do both hold the very same version? */
  isSameVersion(other: PersistentMap<V>): boolean {
    return this.root === other.root;
  }

  *entries(): Generator<[number, V]> {
    if (this.root !== undefined) yield* eachEntry<V>(this.root, this.depth, 0);
  }

  /** Calls `merge` for each key whose values are not identical, and stores what it answers in this map. Answers whether anything changed. */
  mergeFrom(other: PersistentMap<V>, merge: MergeValues<V>): boolean {
    if (this.root === other.root) return false;
    const changes: [number, V | undefined][] = [];
    const visit = (left: TrieNode<V> | undefined, right: TrieNode<V> | undefined, depth: number, prefix: number): void => {
      if (left === right) return;
      for (let index = 0; index < width; index++) {
        const a = left?.slots[index];
        const b = right?.slots[index];
        if (a === b) continue;
        const key = prefix * width + index;
        if (depth > 0) visit(a as TrieNode<V> | undefined, b as TrieNode<V> | undefined, depth - 1, key);
        else {
          const merged = merge(key, a as V | undefined, b as V | undefined);
          if (merged !== a) changes.push([key, merged]);
        }
      }
    };
    const depth = Math.max(this.depth, other.depth);
    visit(raise(this.root, this.depth, depth), raise(other.root, other.depth, depth), depth, 0);
    for (const [key, value] of changes) this.set(key, value);
    return changes.length > 0;
  }
}

function own<V>(node: TrieNode<V>, edit: Edit): TrieNode<V> {
  return node.edit === edit ? node : { edit, slots: node.slots.slice() };
}

function raise<V>(root: TrieNode<V> | undefined, from: number, to: number): TrieNode<V> | undefined {
  let node = root;
  if (node === undefined) return undefined;
  for (let depth = from; depth < to; depth++) node = { edit: node.edit, slots: [node] };
  return node;
}

function* eachEntry<V>(node: TrieNode<V>, depth: number, prefix: number): Generator<[number, V]> {
  for (let index = 0; index < node.slots.length; index++) {
    const slot = node.slots[index];
    if (slot === undefined) continue;
    const key = prefix * width + index;
    if (depth === 0) yield [key, slot as V];
    else yield* eachEntry<V>(slot as TrieNode<V>, depth - 1, key);
  }
}
