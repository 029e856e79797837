import { getConstant, joinConstants, type Constant } from './get-constant.ts';
import type { Declaration } from './declaration.ts';
import type { Tree } from './tree.ts';

/** The constant, and the expression that was assigned last. */
export interface Held {
  readonly constant: Constant | undefined;
  readonly symbol: Tree | undefined;
}

/** What nothing is known of. */
export const nothing: Held = { constant: undefined, symbol: undefined };

/** What a variable holds that is given a value. */
export function hold(value: Tree): Held {
  return { constant: getConstant(findResult(value)), symbol: value };
}

/** What `a = b` and `a, b` evaluate to. Of a property that is assigned nothing is known. */
function findResult(value: Tree): Tree {
  let result = value;
  while ((result.kind === 'assign' && result.child(0).kind === 'name') || result.kind === 'sequence')
    result = result.children.at(-1) ?? result;
  return result;
}

/** What is known where either of two values may be. */
export function joinHeld(left: Held | undefined, right: Held | undefined): Held {
  if (left === right && left !== undefined) return left;
  return {
    constant: joinConstants(left?.constant, right?.constant),
    symbol: left?.symbol === right?.symbol ? left?.symbol : undefined,
  };
}

/** Is the same known of two values? */
export function isSameHeld(left: Held | undefined, right: Held | undefined): boolean {
  return left === right || (left?.symbol === right?.symbol && isSameConstant(left?.constant, right?.constant));
}

function isSameConstant(left: Constant | undefined, right: Constant | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.kind === 'unknown' || right.kind === 'unknown')
    return left.kind === right.kind && 'type' in left && 'type' in right && left.type === right.type;
  return left.kind === right.kind && left.text === right.text;
}

/** What variables hold at a point of a function: what was written since a state before. */
export class ConstantState {
  readonly before: ConstantState | undefined;
  /** Others go on from it: what is written now is written to a state after it. */
  isShared = false;
  private readonly own = new Map<Declaration, Held>();

  constructor(before?: ConstantState) {
    this.before = before;
    if (before !== undefined) before.isShared = true;
  }

  get(declaration: Declaration): Held | undefined {
    let held = this.own.get(declaration);
    for (let { before } = this; held === undefined && before !== undefined; { before } = before) held = before.own.get(declaration);
    return held;
  }

  set(declaration: Declaration, held: Held): void {
    this.own.set(declaration, held);
  }

  /** Lists what was written since a state before, or since the beginning. */
  listWritten(since: ConstantState): ReadonlySet<Declaration> {
    if (this === since) return new Set();
    const found = new Set(this.own.keys());
    for (let { before } = this; before !== undefined && before !== since; { before } = before)
      for (const each of before.own.keys()) found.add(each);
    return found;
  }
}

/** Goes on where each of several ways from one state may have led; `undefined` when none goes on. */
export function joinStates(since: ConstantState, ways: readonly (ConstantState | undefined)[]): ConstantState | undefined {
  const led = ways.filter((each) => each !== undefined);
  const [only] = led;
  if (only === undefined) return undefined;
  if (led.length === 1) return only;
  const joined = new ConstantState(since);
  for (const declaration of new Set(led.flatMap((each) => [...each.listWritten(since)])))
    joined.set(declaration, led.map((each) => each.get(declaration)).reduce(joinHeld) ?? nothing);
  return joined;
}
