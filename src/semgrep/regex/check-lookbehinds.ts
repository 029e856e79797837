import { fail, type PatternReader } from './pattern-reader.ts';
import type { RegexNode } from './regex-node.ts';

/** Refuses a lookbehind whose alternatives have no fixed number of characters. */
export function checkLookbehinds(node: RegexNode, reader: PatternReader): void {
  if (node.kind === 'look' && !node.isAhead) {
    for (const option of node.body.kind === 'choice' ? node.body.options : [node.body])
      if (measureNode(option) === undefined) fail(reader, 'a lookbehind must have a fixed length', 0);
  }
  for (const child of getChildren(node)) checkLookbehinds(child, reader);
}

/** Answers the parts of a node. */
export function getChildren(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'choice':
      return node.options;
    case 'group':
    case 'repeat':
    case 'atomic':
    case 'look':
      return [node.body];
    case 'condition':
      return [...(node.condition.kind === 'look' ? [node.condition] : []), node.then, node.otherwise];
    case 'empty':
    case 'char':
    case 'class':
    case 'assertion':
    case 'reference':
    case 'call':
    case 'keep':
    case 'verb':
      return [];
  }
}

/** Answers how many characters a node matches, when that is always the same number. */
export function measureNode(node: RegexNode): number | undefined {
  switch (node.kind) {
    case 'char':
    case 'class':
      return 1;
    case 'empty':
    case 'assertion':
    case 'look':
    case 'keep':
    case 'verb':
      return 0;
    case 'sequence':
      return node.parts.reduce<number | undefined>((sum, part) => {
        const length = measureNode(part);
        return sum === undefined || length === undefined ? undefined : sum + length;
      }, 0);
    case 'choice':
      return measureSame(node.options);
    case 'condition':
      return measureSame([node.then, node.otherwise]);
    case 'group':
    case 'atomic':
      return measureNode(node.body);
    case 'repeat': {
      const length = node.min === node.max ? measureNode(node.body) : undefined;
      return length === undefined ? undefined : length * node.min;
    }
    case 'reference':
    case 'call':
      return undefined;
  }
}

function measureSame(nodes: readonly RegexNode[]): number | undefined {
  const lengths = nodes.map(measureNode);
  return lengths.every((each) => each === lengths[0]) ? lengths[0] : undefined;
}
