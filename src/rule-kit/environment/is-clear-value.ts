import type { SourceCode } from 'eslint';
import {
  identifyingProperties,
  importFunctions,
  lookUpMethods,
  referenceMakers,
  secretHolders,
  templateFunctions,
  textMethods,
  transparentMakers,
  unwrappingMethods,
  valueProperties,
} from '../../models/secrets/function-environments.ts';
import { isCredentialName } from '../../secrets/environment/credential-variable.ts';
import { isReferenceName } from '../../secrets/environment/is-reference-name.ts';
import { takesSecretInClear } from '../../secrets/environment/judge-serverless-text.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from '../secrets/constant-text.ts';
import { findImportOfVariable } from '../find-import.ts';
import { findVariable } from '../find-variable.ts';
import { findDefinition, findObject, findProperty } from './constant-of.ts';

const deepest = 8;

/**
 * Does an expression of a program that deploys give a secret in clear? `isNamed`: the variable that gets it is named for a credential; else
 * only what is named for one counts. What is written in the program is another rule's.
 */
export function isClearValue(sourceCode: SourceCode, node: TreeNode, isNamed: boolean, depth = 0): boolean {
  if (depth > deepest) return false;
  const text = findConstantText(node);
  if (text !== undefined) return takesSecretInClear(text, isNamed, () => undefined);
  const ask = (next: TreeNode | undefined, named = isNamed): boolean =>
    next !== undefined && isClearValue(sourceCode, next, named, depth + 1);
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ChainExpression':
      return ask(getChild(node, 'expression'));
    case 'AwaitExpression':
      return ask(getChild(node, 'argument'));
    case 'LogicalExpression':
      return ask(getChild(node, 'left')) || ask(getChild(node, 'right'));
    case 'ConditionalExpression':
      return ask(getChild(node, 'consequent')) || ask(getChild(node, 'alternate'));
    case 'BinaryExpression':
      return ask(getChild(node, 'left'), false) || ask(getChild(node, 'right'), false);
    case 'TaggedTemplateExpression':
      return ask(getChild(node, 'quasi'));
    case 'TemplateLiteral': {
      const holes = getChildren(node, 'expressions');
      const isWhole = holes.length === 1 && getChildren(node, 'quasis').every((quasi) => findConstantText(quasi) === '');
      return holes.some((hole) => ask(hole, isNamed && isWhole));
    }
    case 'Identifier':
      return isClearName(sourceCode, node, isNamed, depth);
    case 'MemberExpression':
      return isClearMember(sourceCode, node, isNamed, depth);
    case 'CallExpression':
      return isClearCall(sourceCode, node, isNamed, depth);
    case 'ObjectExpression':
      return getChildren(node, 'properties').some((each) => ask(getChild(each, 'value'), isCredentialName(findKeyName(each) ?? '')));
    case 'ArrowFunctionExpression':
      return ask(getChild(node, 'body'));
    default:
      return false;
  }
}

function isNamedClear(name: string | undefined, isNamed: boolean): boolean {
  if (name === undefined) return isNamed;
  return !isReferenceName(name) && !identifyingProperties.has(name) && (isNamed || isCredentialName(name));
}

function isClearName(sourceCode: SourceCode, node: TreeNode, isNamed: boolean, depth: number): boolean {
  const name = findName(node);
  if (name === undefined || name === 'undefined') return false;
  const named = isNamed || isCredentialName(name);
  const definition = findDefinition(sourceCode, node);
  if (definition !== undefined) {
    if (definition.property !== undefined) return isNamedClear(definition.property, named);
    return isClearValue(sourceCode, definition.value, named && !isReferenceName(name), depth + 1);
  }
  const [declared] = findVariable(sourceCode, node as never, name)?.defs ?? [];
  if ((declared?.type as string | undefined) === 'TSEnumName') return false;
  return isNamedClear(name, isNamed);
}

function isClearMember(sourceCode: SourceCode, node: TreeNode, isNamed: boolean, depth: number): boolean {
  const name = findName(node);
  const object = getChild(node, 'object');
  if (name === undefined) return isNamed && (object === undefined || findObject(sourceCode, object) === undefined);
  if (secretHolders.has(name)) return false;
  if (valueProperties.has(name)) return isNamedClear(findOwnerName(sourceCode, object), isNamed);
  const written = object === undefined ? undefined : findObject(sourceCode, object);
  const property = written === undefined ? undefined : findProperty(written, name);
  const value = property === undefined ? undefined : getChild(property, 'value');
  if (value !== undefined) return isClearValue(sourceCode, value, isNamed, depth + 1);
  if (object?.type === 'Identifier' && isEnum(sourceCode, object)) return false;
  return isNamedClear(name, isNamed);
}

/** What a parameter is called: by the text that it is made with, else by the variable that holds it. */
function findOwnerName(sourceCode: SourceCode, owner: TreeNode | undefined): string | undefined {
  const made = owner?.type === 'Identifier' ? findDefinition(sourceCode, owner)?.value : undefined;
  const texts = made?.type === 'NewExpression' ? getChildren(made, 'arguments').map((each) => findConstantText(each)) : [];
  const name = texts.find((text) => text !== undefined) ?? findName(owner)?.replace(/(?:cfn)?param(?:eter)?$/iu, '');
  return name === '' ? undefined : name;
}

function isEnum(sourceCode: SourceCode, identifier: TreeNode): boolean {
  const [declared] = findVariable(sourceCode, identifier as never, findName(identifier) ?? '')?.defs ?? [];
  return (declared?.type as string | undefined) === 'TSEnumName';
}

function isClearCall(sourceCode: SourceCode, node: TreeNode, isNamed: boolean, depth: number): boolean {
  const callee = getChild(node, 'callee');
  const method = callee?.type === 'MemberExpression' || callee?.type === 'Identifier' ? findName(callee) : undefined;
  const object = callee?.type === 'MemberExpression' ? getChild(callee, 'object') : undefined;
  const given = getChildren(node, 'arguments');
  const [first] = given;
  const texts = given.map((each) => findConstantText(each)).filter((each) => each !== undefined);
  if (method === undefined) return isNamed;
  if (unwrappingMethods.has(method)) return true;
  if (lookUpMethods.has(method)) return isNamed || texts.some((text) => isCredentialName(text.split('/').at(-1) ?? ''));
  if (secretHolders.has(method) || templateFunctions.has(method) || isReferenceMaker(sourceCode, callee)) return false;
  if (importFunctions.has(method)) return texts.some((text) => isCredentialName(text.split(/[:.]/u).at(-1) ?? ''));
  if (object !== undefined && textMethods.has(method)) {
    return holdsSecret(object) || isClearValue(sourceCode, object, isNamed, depth + 1);
  }
  if (method === 'apply') return given.some((each) => isClearValue(sourceCode, each, isNamed, depth + 1));
  if (transparentMakers.has(method) && first !== undefined)
    return holdsSecret(first) || isClearValue(sourceCode, first, isNamed, depth + 1);
  if (isReferenceName(method) || texts.some(isReferenceName)) return false;
  return isNamed || isCredentialName(method) || texts.some(isCredentialName);
}

/** `secret.secretValue`, `secret.secretValueFromJson('x')` */
function holdsSecret(node: TreeNode): boolean {
  const holder = node.type === 'CallExpression' ? getChild(node, 'callee') : node;
  return holder?.type === 'MemberExpression' && getValue(holder, 'computed') !== true && secretHolders.has(findName(holder) ?? '');
}

function isReferenceMaker(sourceCode: SourceCode, callee: TreeNode | undefined): boolean {
  const name = callee?.type === 'Identifier' ? findName(callee) : undefined;
  const variable = callee === undefined || name === undefined ? undefined : findVariable(sourceCode, callee as never, name);
  const imported = variable === undefined ? undefined : findImportOfVariable(variable);
  return imported !== undefined && referenceMakers.get(imported.module) === imported.name;
}
