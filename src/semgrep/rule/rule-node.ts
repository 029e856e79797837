import type { RulePlace } from './rule.ts';

/** A part of a rule file with its place; aliases and merge keys are followed. */
export type RuleNode = TextNode | NumberNode | FlagNode | NothingNode | ListNode | MapNode;

export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
  readonly at: RulePlace;
}

export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
  /** As written: `0x1F`, `1.0`. */
  readonly text: string;
  readonly at: RulePlace;
}

export interface FlagNode {
  readonly kind: 'flag';
  readonly value: boolean;
  readonly at: RulePlace;
}

/** `null`, `~`, or no value at all. */
export interface NothingNode {
  readonly kind: 'nothing';
  readonly at: RulePlace;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly RuleNode[];
  readonly at: RulePlace;
}

export interface MapNode {
  readonly kind: 'map';
  readonly fields: ReadonlyMap<string, RuleField>;
  /** Keys that were written more than once. */
  readonly repeated: readonly RuleField[];
  readonly at: RulePlace;
}

export interface RuleField {
  readonly key: string;
  /** Where the key is written. */
  readonly at: RulePlace;
  readonly value: RuleNode;
}

/** Answers the value of a field. */
export function findField(map: MapNode, key: string): RuleNode | undefined {
  return map.fields.get(key)?.value;
}

/** Answers the text of a field; numbers and truth values are as they are written in JSON. */
export function findText(map: MapNode, key: string): string | undefined {
  const node = findField(map, key);
  return node?.kind === 'text' ? node.value : undefined;
}

/** Answers the items of a field that is a list; a field that is no list has none. */
export function getItems(map: MapNode, key: string): readonly RuleNode[] {
  const node = findField(map, key);
  return node?.kind === 'list' ? node.items : [];
}

/** Answers the texts of a field: a list of texts, or one text. */
export function getTexts(map: MapNode, key: string): readonly string[] {
  const node = findField(map, key);
  if (node?.kind === 'text') return [node.value];
  return getItems(map, key).flatMap((each) => (each.kind === 'text' ? [each.value] : []));
}

/** Answers the truth value of a field, also when it is written as a text. */
export function findFlag(map: MapNode, key: string): boolean | undefined {
  const node = findField(map, key);
  if (node?.kind === 'flag') return node.value;
  return node?.kind === 'text' && (node.value === 'true' || node.value === 'false') ? node.value === 'true' : undefined;
}

/** Answers the whole number of a field, also when it is written as a text. */
export function findInteger(map: MapNode, key: string): number | undefined {
  const node = findField(map, key);
  const value = node?.kind === 'number' ? node.value : node?.kind === 'text' ? Number(node.value) : Number.NaN;
  return Number.isInteger(value) ? value : undefined;
}

/** Answers the data of a part without places. */
export function getData(node: RuleNode): unknown {
  switch (node.kind) {
    case 'text':
    case 'number':
    case 'flag':
      return node.value;
    case 'nothing':
      return null;
    case 'list':
      return node.items.map(getData);
    case 'map':
      return Object.fromEntries([...node.fields.values()].map(({ key, value }) => [key, getData(value)]));
  }
}
