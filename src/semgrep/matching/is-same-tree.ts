import { importedName, memberName } from '../syntax/declaration.ts';
import type { Tree } from '../syntax/tree.ts';

/** Is what a metavariable is bound to twice the same code? A literal is also a name that has its value. */
export function isSameBound(left: readonly Tree[], right: readonly Tree[], isStrict = true): boolean {
  const [[one], [other]] = [left, right];
  if (left.length === 1 && right.length === 1 && one !== undefined && other !== undefined) {
    if (one.kind === 'name' && hasConstant(one, other)) return true;
    if (other.kind === 'name' && hasConstant(other, one)) return true;
  }
  return areSameTrees(left, right, isStrict);
}

function hasConstant({ meaning }: Tree, literal: Tree): boolean {
  const constant = meaning?.constant;
  if (constant?.kind !== literal.kind) return false;
  return constant.text === literal.text || (constant.kind === 'number' && Number(constant.text) === Number(literal.text));
}

/** Are two parts of a program the same code, whose names mean the same where that is asked (`isStrict`)? Places do not count. */
export function isSameTree(left: Tree, right: Tree, isStrict = true): boolean {
  if (left === right) return true;
  if (isWord(left) && isWord(right)) {
    if (left.kind === right.kind && hasSamePath(left, right)) return true;
    return left.text === right.text && (!isStrict || hasSameDeclaration(left, right));
  }
  if (left.kind === 'list' && left.text === 'attributes') return true;
  // As in Semgrep, methods are equal to none.
  if (left.kind === 'function' && left.text === 'method') return false;
  if (left.kind !== right.kind || left.text !== right.text) return false;
  return areSameTrees(left.children, right.children, isStrict);
}

/** Are two sequences of parts the same code? */
export function areSameTrees(left: readonly Tree[], right: readonly Tree[], isStrict = true): boolean {
  if (left.length !== right.length) return false;
  return left.every((each, index) => {
    const other = right[index];
    return other !== undefined && isSameTree(each, other, isStrict);
  });
}

/** Names of the same thing of a module are the same, whatever they are called here. */
function hasSamePath(left: Tree, right: Tree): boolean {
  const [one, other] = [left.meaning?.path, right.meaning?.path];
  return one?.join('.') === other?.join('.') && one !== undefined;
}

function isWord(tree: Tree): boolean {
  return tree.kind === 'name' || tree.kind === 'ident';
}

function hasSameDeclaration(left: Tree, right: Tree): boolean {
  const [one, other] = [left.meaning?.declaration, right.meaning?.declaration];
  if (left.meaning?.isProperty === true && right.meaning?.isProperty === true) return one === other;
  if (one === undefined || other === undefined || one === other || one === importedName || other === importedName) return true;
  return (one === memberName && !isVariable(other)) || (other === memberName && !isVariable(one));
}

/** The name of a method can be that of a function or module, and not that of a variable. */
function isVariable(declaration: object): boolean {
  const isModule = 'path' in declaration && declaration.path !== undefined;
  return 'kind' in declaration && (declaration.kind === 'parameter' || (declaration.kind === 'variable' && !isModule));
}
