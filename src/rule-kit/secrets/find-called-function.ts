import type { Scope, SourceCode } from 'eslint';
import { findVariable } from '../find-variable.ts';
import { findKeyName, findName, getChild, getChildren, type TreeNode } from './constant-text.ts';

const functionsOfVariables = new WeakMap<Scope.Variable, { readonly made: TreeNode | undefined }>();

/** Answers the function of the file that a call runs: one that it names, the constructor of a class, a method of `this`. */
export function findCalledFunction(sourceCode: SourceCode, call: TreeNode): TreeNode | undefined {
  const callee = getChild(call, 'callee');
  if (callee?.type === 'MemberExpression') {
    return getChild(callee, 'object')?.type === 'ThisExpression' ? findMethod(findClassBody(call), findName(callee)) : undefined;
  }
  const variable = callee?.type === 'Identifier' ? findVariable(sourceCode, callee as never, findName(callee) ?? '') : undefined;
  if (variable === undefined) return undefined;
  let known = functionsOfVariables.get(variable);
  if (known === undefined) {
    known = { made: findFunction(variable) };
    functionsOfVariables.set(variable, known);
  }
  return known.made;
}

function findFunction({ defs, references }: Scope.Variable): TreeNode | undefined {
  const [definition, ...more] = defs;
  if (definition === undefined || more.length > 0) return undefined;
  const node = definition.node as unknown as TreeNode;
  switch (definition.type) {
    case 'FunctionName':
      return node;
    case 'ClassName':
      return findMethod(getChild(node, 'body'), 'constructor');
    case 'Variable': {
      const made = references.filter((each) => each.isWrite()).length === 1 ? getChild(node, 'init') : undefined;
      if (made?.type === 'ClassExpression') return findMethod(getChild(made, 'body'), 'constructor');
      return made?.type === 'ArrowFunctionExpression' || made?.type === 'FunctionExpression' ? made : undefined;
    }
    default:
      return undefined;
  }
}

function findMethod(body: TreeNode | undefined, name: string | undefined): TreeNode | undefined {
  if (body === undefined || name === undefined) return undefined;
  const method = getChildren(body, 'body').find((each) => each.type === 'MethodDefinition' && findKeyName(each) === name);
  return method === undefined ? undefined : getChild(method, 'value');
}

function findClassBody(node: TreeNode): TreeNode | undefined {
  let outer = node.parent ?? undefined;
  while (outer !== undefined && outer.type !== 'ClassBody') outer = outer.parent ?? undefined;
  return outer;
}
