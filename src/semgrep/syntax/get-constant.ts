import type { Tree } from './tree.ts';

/** What is known of the value of an expression: the value, or only that it is a constant of a type. */
export type Constant =
  | {
      readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'regexp';
      readonly text: string;
      /** The literal that it is; absent when it was computed. */
      readonly literal?: Tree | undefined;
      /** The first literal of those that it was computed from. */
      readonly first?: Tree | undefined;
    }
  | { readonly kind: 'unknown'; readonly type: 'string' | 'number' | 'boolean' | 'any' };

/** Answers the constant that an expression evaluates to, computed from literals and from what names stand for. */
export function getConstant(tree: Tree): Constant | undefined {
  switch (tree.kind) {
    case 'chunk':
      return { kind: 'string', text: tree.text, literal: tree };
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'undefined':
    case 'regexp':
      return { kind: tree.kind, text: tree.text, literal: tree };
    case 'name':
    case 'dot':
      return tree.meaning?.constant;
    case 'template':
      return joinTexts(tree.children);
    case 'operator':
      return evaluateOperator(tree);
    case 'conditional':
      return joinConstants(getConstant(tree.child(1)), getConstant(tree.child(2)));
    case 'cast':
      return tree.child(0).text === 'void' ? undefined : getConstant(tree.child(1));
    default:
      return undefined;
  }
}

/** Texts and numbers that follow a text. As in Semgrep, a number that comes first, a boolean or nothing is not made a text. */
function joinTexts(parts: readonly Tree[]): Constant | undefined {
  const [only] = parts;
  if (only === undefined) return undefined;
  return parts.length === 1 ? getConstant(only) : joinValues(parts.map(getConstant));
}

function joinValues(constants: readonly (Constant | undefined)[]): Constant | undefined {
  let text = '';
  let isKnown = true;
  let first: Tree | undefined;
  for (const [index, constant] of constants.entries()) {
    if (constant === undefined) return undefined;
    const type = typeOf(constant);
    if (type !== 'string' && (index === 0 || type !== 'number')) return undefined;
    if (constant.kind === 'unknown') isKnown = false;
    else {
      text += constant.text;
      first ??= constant.literal ?? constant.first;
    }
  }
  return isKnown ? { kind: 'string', text, first } : { kind: 'unknown', type: 'string' };
}

function evaluateOperator(tree: Tree): Constant | undefined {
  const [, ...operands] = tree.children;
  if (isSum(tree)) return evaluateSum(tree);
  if (tree.text === '!_') {
    const operand = operands[0] === undefined ? undefined : getConstant(operands[0]);
    return operand?.kind === 'boolean' ? { kind: 'boolean', text: String(operand.text !== 'true') } : undefined;
  }
  if (tree.text === '||' || tree.text === '&&' || tree.text === '??') {
    const [left, right] = operands.map(getConstant);
    if (tree.text === '??') return left?.kind === 'null' ? right : left;
    return joinBooleans(tree.text, left, right);
  }
  return undefined;
}

function isSum({ kind, text, children }: Tree): boolean {
  return kind === 'operator' && text === '+' && children.length === 3;
}

/** `a + b + c …`, which may be long, from the left. */
function evaluateSum(tree: Tree): Constant | undefined {
  const added: Tree[] = [];
  let left = tree;
  for (; isSum(left); left = left.child(1)) added.push(left.child(2));
  let sum = getConstant(left);
  for (let index = added.length - 1; index >= 0 && sum !== undefined; index--) sum = joinValues([sum, getConstant(added[index] ?? left)]);
  return sum;
}

function joinBooleans(operator: string, left: Constant | undefined, right: Constant | undefined): Constant | undefined {
  if (left?.kind !== 'boolean' || right?.kind !== 'boolean') return undefined;
  const values = [left.text === 'true', right.text === 'true'];
  return { kind: 'boolean', text: String(operator === '&&' ? values.every(Boolean) : values.some(Boolean)) };
}

/** Answers what is known where either of two values may be. */
export function joinConstants(left: Constant | undefined, right: Constant | undefined): Constant | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left.kind !== 'unknown' && left.kind === right.kind && left.text === right.text) return left;
  const [one, other] = [typeOf(left), typeOf(right)];
  return { kind: 'unknown', type: one === other ? one : 'any' };
}

function typeOf(constant: Constant): 'string' | 'number' | 'boolean' | 'any' {
  if (constant.kind === 'unknown') return constant.type;
  return constant.kind === 'string' || constant.kind === 'number' || constant.kind === 'boolean' ? constant.kind : 'any';
}
