import { ConstantState, isSameHeld, joinHeld, nothing, type Held } from './constant-state.ts';
import { makeMeaning, type Declaration } from './declaration.ts';
import type { Tree } from './tree.ts';

/** Where `break` and `continue` lead. */
export interface Jump {
  readonly kind: 'loop' | 'switch';
  readonly labels: readonly string[];
  readonly breaks: ConstantState[];
  readonly continues: ConstantState[];
  /** Where a loop is left in any way. As in Semgrep, what was written there counts where it begins again. */
  readonly exits: ConstantState[];
}

/** Makes where `break` and `continue` lead of a statement. */
export function makeJump(kind: Jump['kind'], labels: readonly string[]): Jump {
  return { kind, labels, breaks: [], continues: [], exits: [] };
}

/** A loop as it is followed. */
export interface Loop {
  readonly labels: readonly string[];
  /** What is run again and again. */
  readonly repeated: readonly Tree[];
  readonly body: () => void;
  readonly update?: () => void;
}

/** Where what is thrown is caught: what variables hold at each place that may throw. */
export interface Catcher {
  readonly since: ConstantState;
  readonly written: Set<Declaration>;
  /** Absent until something may throw. */
  caught: Map<Declaration, Held> | undefined;
}

/** `a ||= b`: nobody knows which of the two it is. */
export function isLogicalAssignment(tree: Tree): boolean {
  const value = tree.children[2];
  return value?.kind === 'assign' && value.start === tree.start && value.end === tree.end;
}

/** Answers what a name refers to. */
export function findDeclaration(name: Tree): Declaration | undefined {
  return name.meaning?.declaration as Declaration | undefined;
}

/** Semgrep takes loading a module for no call. */
export function mayThrow(value: Tree): boolean {
  return value.kind === 'new' || (value.kind === 'call' && value.text !== 'require');
}

/** What a loop begins with when it has been run once more; `undefined` when that is what it began with. */
export function extendHead(
  before: ConstantState,
  head: ConstantState,
  ends: readonly ConstantState[],
  isKnown: boolean,
): ConstantState | undefined {
  const next = new ConstantState(before);
  let isChanged = false;
  for (const declaration of new Set([head, ...ends].flatMap((each) => [...each.listWritten(before)]))) {
    const held = head.get(declaration);
    const joined = ends.map((each) => each.get(declaration)).reduce<Held | undefined>(joinHeld, held);
    const isSame = isSameHeld(held, joined);
    next.set(declaration, isSame || isKnown ? (joined ?? nothing) : nothing);
    isChanged ||= !isSame;
  }
  return isChanged ? next : undefined;
}

/** Takes back what a round told uses. */
export function forget(tree: Tree): void {
  const declaration = tree.kind === 'name' ? findDeclaration(tree) : undefined;
  if (declaration !== undefined) tree.meaning = makeMeaning(declaration);
  for (const each of tree.children) forget(each);
}

/** Where a jump leads; `undefined` for a statement that is no loop. */
export function findTarget(jumps: readonly Jump[], kind: Tree['kind'], label: Tree | undefined): Jump | undefined {
  return jumps.findLast((each) => {
    if (label !== undefined && label.kind !== 'none') return each.labels.includes(label.text);
    return each.kind === 'loop' || kind === 'break';
  });
}

/** Adds what variables hold at a place that may throw. */
export function catchHere(catcher: Catcher, state: ConstantState, isLost: boolean): void {
  const isFirst = catcher.caught === undefined;
  const caught = (catcher.caught ??= new Map<Declaration, Held>());
  for (const each of catcher.written) {
    const held = state.get(each) ?? nothing;
    const joined = isFirst ? held : joinHeld(caught.get(each) ?? catcher.since.get(each), held);
    caught.set(each, isLost ? nothing : joined);
  }
}

/** As in Semgrep, functions that are followed by themselves do not know what outer constants are as keys and in what is assigned to. */
export function forgetOuterName(tree: Tree | undefined): void {
  const declaration = tree?.kind === 'name' ? findDeclaration(tree) : undefined;
  if (tree !== undefined && declaration?.owner === undefined) tree.meaning = tree.meaning && { ...tree.meaning, constant: undefined };
}

/** The same for all names of what is assigned to. */
export function forgetOuter(tree: Tree): void {
  forgetOuterName(tree);
  for (const each of tree.children) forgetOuter(each);
}
