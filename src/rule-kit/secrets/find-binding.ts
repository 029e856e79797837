import { findKeyName, findName, getChild, getChildren, type TreeNode } from './constant-text.ts';

/** The name that a part of a value gets, and what leads from it to what is looked for. */
export interface Binding {
  readonly identifier: TreeNode;
  readonly options: readonly string[];
}

const deepest = 10;

/** Answers the name that a pattern gives to the part of a value to which `options` lead: `key` of `{ signing: { key } }` for both. */
export function findBinding(pattern: TreeNode | undefined, options: readonly string[]): Binding | undefined {
  let rest = options;
  let current = pattern;
  for (let depth = 0; current !== undefined && depth < deepest; depth++) {
    switch (current.type) {
      case 'Identifier':
        return { identifier: current, options: rest };
      case 'AssignmentPattern':
        current = getChild(current, 'left');
        continue;
      case 'TSParameterProperty':
        current = getChild(current, 'parameter');
        continue;
      case 'ObjectPattern': {
        const [name, ...deeper] = rest;
        if (name === undefined) return undefined;
        const properties = getChildren(current, 'properties');
        const property = properties.find((each) => each.type === 'Property' && findKeyName(each) === name);
        if (property !== undefined) rest = deeper;
        current = property === undefined ? getRest(properties) : getChild(property, 'value');
        continue;
      }
      default:
        return undefined;
    }
  }
  return undefined;
}

/** What is left of an object: `{ host, ...rest }`. */
function getRest(properties: readonly TreeNode[]): TreeNode | undefined {
  const last = properties.at(-1);
  return last?.type === 'RestElement' ? getChild(last, 'argument') : undefined;
}

/** Answers the name of a binding. */
export function getBindingName({ identifier }: Binding): string {
  return findName(identifier) ?? '';
}
