import type { SourceRange } from '../deployment.ts';

/** A text, number, boolean or nothing, as a file of data writes it. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly at: SourceRange;
}

/** A list. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
  readonly at: SourceRange;
}

/** A key of a map with its value. */
export interface DataEntry {
  readonly name: string;
  readonly value: DataNode;
  /** From the beginning of the key to the end of the value. */
  readonly at: SourceRange;
}

/** A map. Functions of CloudFormation are maps with one key, in whatever form they are written. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, DataEntry>;
  readonly at: SourceRange;
}

/** Something of a resource of the same template: `!GetAtt Table.Arn`. */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly target: string;
  readonly attribute?: string;
  readonly at: SourceRange;
}

/** What cannot be known without deploying. */
export interface UnknownNode {
  readonly kind: 'unknown';
  /** What is known of its text, with `${…}` where nothing is. */
  readonly words?: string;
  readonly at: SourceRange;
}

/** A part of a file of data, with its place. */
export type DataNode = ScalarNode | ListNode | MapNode | ReferenceNode | UnknownNode;

/** Makes a scalar. */
export function makeScalar(value: ScalarNode['value'], at: SourceRange): ScalarNode {
  return { kind: 'scalar', value, at };
}

/** Makes what stands for an unknown value. */
export function makeUnknown(at: SourceRange, words?: string): UnknownNode {
  return words === undefined ? { kind: 'unknown', at } : { kind: 'unknown', words, at };
}

/** Makes a map of entries; the last of the same name counts. */
export function makeMap(entries: Iterable<DataEntry>, at: SourceRange): MapNode {
  return { kind: 'map', entries: new Map(Array.from(entries, (entry) => [entry.name, entry])), at };
}

/** Answers what lies over what: maps are merged all the way down, of anything else the upper one counts. */
export function mergeNodes(lower: DataNode | undefined, upper: DataNode | undefined, depth = 0): DataNode | undefined {
  if (upper === undefined || lower === undefined) return upper ?? lower;
  if (lower.kind !== 'map' || upper.kind !== 'map' || depth > 8) return upper;
  const entries = new Map(lower.entries);
  for (const [name, entry] of upper.entries) {
    const value = mergeNodes(entries.get(name)?.value, entry.value, depth + 1);
    entries.set(name, value === undefined || value === entry.value ? entry : { ...entry, value });
  }
  return { kind: 'map', entries, at: upper.at };
}
