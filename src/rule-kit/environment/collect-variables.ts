import type { Rule, SourceCode } from 'eslint';
import { otherEnvironments, otherOwners, variableOverride, variableSetters } from '../../models/secrets/function-environments.ts';
import { findVariable } from '../find-variable.ts';
import { findConstantText, findKeyName, findName, getChild, getChildren, getValue, type TreeNode } from '../secrets/constant-text.ts';
import { findOrigin } from '../secrets/library-value.ts';
import { findReads } from '../secrets/variable-reads.ts';
import { describesFunction } from './describes-function.ts';
import { findObject } from './constant-of.ts';

/** An environment variable as a program sets it. */
export interface SetVariable {
  readonly name: string;
  readonly value: TreeNode;
  /** Where it is reported. */
  readonly node: TreeNode;
}

const deepest = 5;

/** Answers the variables that an option `environment` of a function sets. */
export function collectOptionVariables(sourceCode: SourceCode, property: Rule.Node): readonly SetVariable[] {
  const node = property as unknown as TreeNode;
  const value = getChild(node, 'value');
  if (value === undefined || !/^[eE]nvironment$/u.test(findKeyName(node) ?? '') || !describesFunction(sourceCode, node)) return [];
  return collectFrom(sourceCode, value, 0);
}

function collectFrom(sourceCode: SourceCode, node: TreeNode, depth: number): readonly SetVariable[] {
  if (depth > deepest) return [];
  if (node.type === 'ConditionalExpression' || node.type === 'LogicalExpression') {
    return ['consequent', 'alternate', 'left', 'right'].flatMap((key) => {
      const side = getChild(node, key);
      return side === undefined ? [] : collectFrom(sourceCode, side, depth + 1);
    });
  }
  // `Object.assign({}, common, { NAME: value })`
  if (node.type === 'CallExpression' && findName(getChild(node, 'callee')) === 'assign') {
    return getChildren(node, 'arguments').flatMap((each) => collectFrom(sourceCode, each, depth + 1));
  }
  const later = node.type === 'Identifier' ? collectLater(sourceCode, node) : [];
  const object = findObject(sourceCode, node);
  const variables = getChildren(object ?? node, 'properties').flatMap((each): readonly SetVariable[] => {
    const inner = getChild(each, each.type === 'SpreadElement' ? 'argument' : 'value');
    if (object === undefined || inner === undefined) return [];
    if (each.type === 'SpreadElement') return collectFrom(sourceCode, inner, depth + 1);
    const name = findKeyName(each);
    if (name === undefined) return [];
    return /^variables$/iu.test(name) ? collectFrom(sourceCode, inner, depth + 1) : [{ name, value: inner, node: each }];
  });
  return [...variables, ...later];
}

/** `environment.NAME = value`, after the object was made. */
function collectLater(sourceCode: SourceCode, identifier: TreeNode): readonly SetVariable[] {
  const variable = findVariable(sourceCode, identifier as never, findName(identifier) ?? '');
  if (variable === undefined) return [];
  return findReads(variable, undefined).flatMap((read): readonly SetVariable[] => {
    const member = read.parent;
    const assignment = member?.type === 'MemberExpression' && getChild(member, 'object') === read ? member.parent : undefined;
    if (assignment?.type !== 'AssignmentExpression' || getChild(assignment, 'left') !== member) return [];
    const name = findName(member ?? undefined);
    const value = getChild(assignment, 'right');
    return name === undefined || value === undefined ? [] : [{ name, value, node: assignment }];
  });
}

/** Answers the variable that a call adds to a function: `fn.addEnvironment('NAME', value)`. */
export function findAddedVariable(sourceCode: SourceCode, node: Rule.Node): SetVariable | undefined {
  const call = node as unknown as TreeNode;
  const callee = getChild(call, 'callee');
  const method = callee?.type === 'MemberExpression' && getValue(callee, 'computed') !== true ? findName(callee) : undefined;
  if (callee === undefined || method === undefined || !variableSetters.has(method)) return undefined;
  const [first, value] = getChildren(call, 'arguments');
  const text = first === undefined ? undefined : findConstantText(first);
  if (text === undefined || value === undefined || otherOwners.test(findName(getChild(callee, 'object')) ?? '')) return undefined;
  if (otherEnvironments.test(findOrigin(sourceCode, callee) ?? '')) return undefined;
  const name = method === 'addEnvironment' ? text : variableOverride.exec(text)?.[1];
  return name === undefined ? undefined : { name, value, node: value };
}
