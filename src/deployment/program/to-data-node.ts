import { makeScalar, makeUnknown, type DataNode } from '../data/data-node.ts';
import type { Slot } from './value.ts';

const deepest = 40;

/** Answers a value that a program computed as the data of a file. A text of which something is unknown keeps `${…}` there. */
export function toDataNode({ value, at }: Slot, depth = 0): DataNode {
  if (depth > deepest) return makeUnknown(at);
  switch (value.kind) {
    case 'scalar':
      return makeScalar(value.value ?? null, at);
    case 'list':
      return { kind: 'list', items: value.items.map((item) => toDataNode(item, depth + 1)), at };
    case 'dict': {
      const entries = Array.from(value.slots, ([name, slot]) => [name, { name, value: toDataNode(slot, depth + 1), at: slot.at }] as const);
      return { kind: 'map', entries: new Map(entries), at };
    }
    case 'text': {
      const words = value.parts.map((part) => (part.kind === 'scalar' ? String(part.value) : '${…}'));
      return makeUnknown(at, words.join(''));
    }
    default:
      return makeUnknown(at);
  }
}
