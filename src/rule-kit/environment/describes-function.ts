import type { SourceCode } from 'eslint';
import { functionNames, functionOptions, otherEnvironments } from '../../models/secrets/function-environments.ts';
import { findOrigin } from '../secrets/library-value.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, type TreeNode } from '../secrets/constant-text.ts';
import { findReads } from '../secrets/variable-reads.ts';
import { findProperty, findTypeName } from './constant-of.ts';

const deepest = 4;
const mostReads = 20;

/**
 * Is the option `environment` one of a function: of an object that only describes one, that is given to what makes one, or that is named
 * for one?
 */
export function describesFunction(sourceCode: SourceCode, property: TreeNode): boolean {
  const object = property.parent ?? undefined;
  if (object?.type !== 'ObjectExpression') return false;
  if (findKeyName(property) === 'Environment') return findsVariables(property);
  const isShaped = getChildren(object, 'properties').some((each) => functionOptions.has(findKeyName(each) ?? '')) || isProvider(object);
  return isUsedForFunction(sourceCode, object, isShaped, 0);
}

/** `Environment: { Variables: … }` */
function findsVariables(property: TreeNode): boolean {
  const value = getChild(property, 'value');
  return value?.type === 'ObjectExpression' && findProperty(value, 'Variables') !== undefined;
}

/** `provider: { name: 'aws', environment: … }` of the Serverless Framework. */
function isProvider(object: TreeNode): boolean {
  const name = findProperty(object, 'name');
  const value = name === undefined ? undefined : getChild(name, 'value');
  return value !== undefined && findConstantText(value) === 'aws';
}

/** The name of the class that the class around a call extends. */
function findSuperclass(call: TreeNode): string | undefined {
  let outer = call.parent;
  while (outer !== null && outer !== undefined && !outer.type.startsWith('Class')) outer = outer.parent;
  const declaration = outer?.type === 'ClassBody' ? outer.parent : outer;
  return declaration === null || declaration === undefined ? undefined : findName(getChild(declaration, 'superClass'));
}

function isUsedForFunction(sourceCode: SourceCode, start: TreeNode, isShaped: boolean, depth: number): boolean {
  let current = start;
  for (let parent = current.parent; parent !== null && parent !== undefined; current = parent, parent = current.parent) {
    switch (parent.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        if (functionNames.test(findTypeName(parent) ?? '')) return true;
        continue;
      case 'TSNonNullExpression':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'ObjectExpression':
      case 'SpreadElement':
        continue;
      case 'Property':
        if (functionNames.test(findKeyName(parent) ?? '')) return true;
        continue;
      case 'NewExpression':
      case 'CallExpression': {
        const callee = getChild(parent, 'callee');
        if (callee === current) return false;
        if (otherEnvironments.test(findOrigin(sourceCode, callee) ?? '')) return false;
        return isShaped || functionNames.test((callee?.type === 'Super' ? findSuperclass(parent) : findName(callee)) ?? '');
      }
      case 'VariableDeclarator': {
        const id = getChild(parent, 'id');
        if (functionNames.test(findTypeName(id) ?? '') || functionNames.test(findName(id) ?? '')) return true;
        const [variable] = sourceCode.getDeclaredVariables(parent as never);
        const reads = variable === undefined || depth >= deepest ? [] : findReads(variable, undefined).slice(0, mostReads);
        return reads.length === 0 ? isShaped : reads.some((read) => isUsedForFunction(sourceCode, read, isShaped, depth + 1));
      }
      default:
        return isShaped;
    }
  }
  return isShaped;
}
