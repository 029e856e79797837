import type { Fact } from '../deployment.ts';
import type { DataEntry, DataNode } from './data-node.ts';

/** Replaces a variable or function by what it stands for, as far as that is known. */
export type Resolve = (node: DataNode) => DataNode;

const noEntries: readonly never[] = [];

/** Reads parts of a file whose values may be written with variables or functions. */
export class DataReader {
  readonly resolve: Resolve;

  constructor(resolve: Resolve) {
    this.resolve = resolve;
  }

  /** Answers what stands at a path of keys; nothing where a file says `null`. */
  get(node: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined {
    let current = node === undefined ? undefined : this.resolve(node);
    for (const key of keys) {
      if (current?.kind === 'unknown') return current;
      const entry = current?.kind === 'map' ? current.entries.get(key) : undefined;
      current = entry === undefined ? undefined : this.resolve(entry.value);
    }
    return current?.kind === 'scalar' && current.value === null ? undefined : current;
  }

  /** Answers the key of a map with its value as it is written. */
  getEntry(node: DataNode | undefined, key: string): DataEntry | undefined {
    const current = node === undefined ? undefined : this.resolve(node);
    return current?.kind === 'map' ? current.entries.get(key) : undefined;
  }

  /** Answers the entries of a map, in order; of anything else none. */
  entries(node: DataNode | undefined): readonly DataEntry[] {
    const current = node === undefined ? undefined : this.resolve(node);
    if (current?.kind !== 'map') return noEntries;
    return Array.from(current.entries.values(), (entry) => ({ ...entry, value: this.resolve(entry.value) }));
  }

  /** Answers the items of a list; what is no list is its only item. */
  items(node: DataNode | undefined): readonly DataNode[] {
    const current = this.get(node);
    if (current === undefined) return noEntries;
    return current.kind === 'list' ? current.items.map((item) => this.resolve(item)) : [current];
  }

  /** Answers a text; numbers and booleans are texts too. */
  text(node: DataNode | undefined): string | undefined {
    const current = this.get(node);
    return current?.kind === 'scalar' ? String(current.value) : undefined;
  }

  /** Answers what is known of a text, with `${…}` for what is not. */
  words(node: DataNode | undefined): string | undefined {
    const current = this.get(node);
    switch (current?.kind) {
      case 'scalar':
        return String(current.value);
      case 'unknown':
        return current.words;
      case 'reference':
        return `\${${current.attribute === undefined ? current.target : `${current.target}.${current.attribute}`}}`;
      case 'list':
      case 'map':
      case undefined:
        return undefined;
    }
  }

  number(node: DataNode | undefined): number | undefined {
    const text = this.text(node);
    const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
    return Number.isNaN(number) ? undefined : number;
  }

  boolean(node: DataNode | undefined): boolean | undefined {
    switch (this.text(node)?.toLowerCase()) {
      case 'true':
      case 'yes':
        return true;
      case 'false':
      case 'no':
        return false;
      default:
        return undefined;
    }
  }

  /** Answers the text at a key as a fact, if the key is there. */
  textFact(node: DataNode | undefined, ...keys: readonly string[]): Fact<string> | undefined {
    return this.fact(node, keys, (found) => this.text(found));
  }

  numberFact(node: DataNode | undefined, ...keys: readonly string[]): Fact<number> | undefined {
    return this.fact(node, keys, (found) => this.number(found));
  }

  booleanFact(node: DataNode | undefined, ...keys: readonly string[]): Fact<boolean> | undefined {
    return this.fact(node, keys, (found) => this.boolean(found));
  }

  /** Answers a list of texts; what is not known of them stays `${…}`. */
  wordFacts(node: DataNode | undefined): readonly Fact<string>[] {
    return this.items(node).map((item) => ({ value: this.words(item), at: item.at }));
  }

  private fact<Value>(
    node: DataNode | undefined,
    keys: readonly string[],
    read: (node: DataNode) => Value | undefined,
  ): Fact<Value> | undefined {
    const found = this.get(node, ...keys);
    if (found === undefined) return undefined;
    const last = keys.at(-1);
    const entry = last === undefined ? undefined : this.getEntry(this.get(node, ...keys.slice(0, -1)), last);
    return { value: read(found), at: entry?.at ?? found.at };
  }
}
