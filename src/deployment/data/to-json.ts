import type { DataNode } from './data-node.ts';
import type { DataReader } from './data-reader.ts';

const deepest = 30;

/**
 * Answers a part of a file of data as JSON. What cannot be known without deploying is left out, with the list that it stands in: of a JSON Schema
 * that leaves fewer conditions. A text that is JSON itself is read.
 */
export function toJson(reader: DataReader, node: DataNode | undefined, depth = 0): unknown {
  const current = reader.get(node);
  if (current === undefined || depth > deepest) return undefined;
  switch (current.kind) {
    case 'scalar':
      return depth === 0 && typeof current.value === 'string' ? parseJson(current.value) : current.value;
    case 'list': {
      const items = current.items.map((item) => toJson(reader, item, depth + 1));
      return items.includes(undefined) ? undefined : items;
    }
    case 'map': {
      const entries = reader.entries(current).map(({ name, value }) => [name, toJson(reader, value, depth + 1)] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    }
    case 'reference':
    case 'unknown':
      return undefined;
  }
}

/** Answers what a text of JSON says; nothing when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
