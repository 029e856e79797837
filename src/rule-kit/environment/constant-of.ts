import type { SourceCode } from 'eslint';
import { findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from '../secrets/constant-text.ts';
import { findVariable } from '../find-variable.ts';

/** What a name was made with. */
export interface Definition {
  readonly value: TreeNode;
  /** The property of `value` that the name stands for: `const { name } = value`. */
  readonly property?: string;
}

/** Answers what a variable that is written once was made with. */
export function findDefinition(sourceCode: SourceCode, identifier: TreeNode): Definition | undefined {
  const variable = findVariable(sourceCode, identifier as never, findName(identifier) ?? '');
  const [definition, ...more] = variable?.defs ?? [];
  if (variable === undefined || definition?.type !== 'Variable' || more.length > 0) return undefined;
  if (variable.references.filter((each) => each.isWrite()).length !== 1) return undefined;
  const declarator = definition.node as unknown as TreeNode;
  const value = getChild(declarator, 'init');
  const id = getChild(declarator, 'id');
  if (value === undefined || id === undefined) return undefined;
  if (id.type === 'Identifier') return { value };
  if (id.type !== 'ObjectPattern') return undefined;
  const names = getChildren(id, 'properties').filter((each) => isBoundTo(getChild(each, 'value'), variable.name));
  const property = names.map(findKeyName).find((name) => name !== undefined);
  return property === undefined ? undefined : { value, property };
}

function isBoundTo(pattern: TreeNode | undefined, name: string): boolean {
  return findName(pattern?.type === 'AssignmentPattern' ? getChild(pattern, 'left') : pattern) === name;
}

/** Answers the object that an expression is, as far as the file writes it. */
export function findObject(sourceCode: SourceCode, node: TreeNode, depth = 0): TreeNode | undefined {
  if (depth > 6) return undefined;
  const follow = (next: TreeNode | undefined): TreeNode | undefined =>
    next === undefined ? undefined : findObject(sourceCode, next, depth + 1);
  switch (node.type) {
    case 'ObjectExpression':
      return node;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return follow(getChild(node, 'expression'));
    case 'Identifier': {
      const definition = findDefinition(sourceCode, node);
      return definition?.property === undefined ? follow(definition?.value) : undefined;
    }
    case 'CallExpression': {
      const callee = getChild(node, 'callee');
      return callee?.type === 'Identifier' ? follow(findAnswer(sourceCode, callee)) : undefined;
    }
    case 'MemberExpression': {
      const owner = getChild(node, 'object');
      const object = owner === undefined ? undefined : follow(owner);
      const name = findName(node);
      const property = object === undefined || name === undefined ? undefined : findProperty(object, name);
      return property === undefined ? undefined : follow(getChild(property, 'value'));
    }
    default:
      return undefined;
  }
}

/** Answers the property of an object that is written with a name. */
export function findProperty(object: TreeNode, name: string): TreeNode | undefined {
  return getChildren(object, 'properties').find((each) => each.type === 'Property' && findKeyName(each) === name);
}

/** What a function of the file answers, when it does nothing but that. */
function findAnswer(sourceCode: SourceCode, callee: TreeNode): TreeNode | undefined {
  const variable = findVariable(sourceCode, callee as never, findName(callee) ?? '');
  const [definition] = variable?.defs ?? [];
  const node = definition?.node as unknown as TreeNode | undefined;
  const found = definition?.type === 'Variable' && node !== undefined ? getChild(node, 'init') : node;
  const body = found === undefined ? undefined : getChild(found, 'body');
  if (body?.type !== 'BlockStatement') return body;
  const returned = getChildren(body, 'body').filter((each) => each.type === 'ReturnStatement');
  const [only] = returned;
  return only === undefined || returned.length > 1 ? undefined : getChild(only, 'argument');
}

/** Answers the name of a type that is written at a variable, a parameter or an assertion. */
export function findTypeName(node: TreeNode | undefined): string | undefined {
  const annotation = node === undefined ? undefined : getChild(node, 'typeAnnotation');
  const type = annotation?.type === 'TSTypeAnnotation' ? getChild(annotation, 'typeAnnotation') : annotation;
  const name = type === undefined ? undefined : getChild(type, 'typeName');
  if (name?.type === 'TSQualifiedName') return findName(getChild(name, 'right'));
  return name === undefined ? undefined : String(getValue(name, 'name'));
}
