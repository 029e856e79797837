import { Tree } from './tree.ts';

/** Answers the type of a value that its form tells: of literals, texts and new objects. */
export function findEvidentType(value: Tree): Tree | string | undefined {
  switch (value.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return value.kind;
    case 'template':
      return 'string';
    case 'new': {
      const callee = value.child(0);
      if (callee.kind === 'dot') return new Tree('type', callee.child(1).text, callee);
      return callee.kind === 'name' ? new Tree('type', callee.text, callee) : undefined;
    }
    default:
      return undefined;
  }
}
