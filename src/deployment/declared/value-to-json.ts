import { parseJson } from '../data/to-json.ts';
import type { Value } from '../program/value.ts';
import { readText } from './read-value.ts';

const deepest = 30;

/**
 * Answers a value that a program computed as JSON. What is not known is left out, with the list that it stands in. A text that is JSON itself is read.
 */
export function valueToJson(value: Value | undefined, depth = 0): unknown {
  if (value === undefined || depth > deepest) return undefined;
  switch (value.kind) {
    case 'scalar':
      return depth === 0 && typeof value.value === 'string' ? parseJson(value.value) : value.value;
    case 'list': {
      const items = value.items.map((item) => valueToJson(item.value, depth + 1));
      return items.includes(undefined) ? undefined : items;
    }
    case 'dict': {
      const entries = Array.from(value.slots, ([name, slot]) => [name, valueToJson(slot.value, depth + 1)] as const);
      return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
    }
    default:
      return depth === 0 ? undefined : readText(value);
  }
}
