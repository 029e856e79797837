import type { RegexNode } from './regex-node.ts';

/** Whether a node can match without a character. What is not known can. */
export function mayBeEmpty(node: RegexNode): boolean {
  switch (node.kind) {
    case 'char':
    case 'class':
      return false;
    case 'sequence':
      return node.parts.every(mayBeEmpty);
    case 'choice':
      return node.options.some(mayBeEmpty);
    case 'group':
    case 'atomic':
      return mayBeEmpty(node.body);
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.body);
    case 'condition':
      return mayBeEmpty(node.then) || mayBeEmpty(node.otherwise);
    case 'empty':
    case 'look':
    case 'assertion':
    case 'reference':
    case 'call':
    case 'keep':
    case 'verb':
      return true;
  }
}
