import { getConstant, joinConstants, type Constant } from './get-constant.ts';
import { makeMeaning, type Declaration } from './declaration.ts';
import type { Tree } from './tree.ts';

/** What variables hold at a point of a function; a branch adds to the state before it. */
class State {
  private readonly own = new Map<Declaration, Held>();
  private readonly before: State | undefined;

  /** How many loops are around. */
  readonly loops: number;

  /** Is it the state of a function or method that is followed apart from the code around it? */
  readonly isApart: boolean;

  constructor(before?: State, loops = before?.loops ?? 0, isApart = before?.isApart ?? false) {
    this.before = before;
    this.loops = loops;
    this.isApart = isApart;
  }

  get(declaration: Declaration): Held | undefined {
    return this.own.get(declaration) ?? this.before?.get(declaration);
  }

  set(declaration: Declaration, held: Held): void {
    this.own.set(declaration, held);
  }

  /** What was written since the state before. */
  listWritten(): Iterable<Declaration> {
    return this.own.keys();
  }
}

/** The constant, and the expression that was assigned last. */
interface Held {
  readonly constant: Constant | undefined;
  readonly symbol: Tree | undefined;
}

const nothing: Held = { constant: undefined, symbol: undefined };

function hold(value: Tree): Held {
  return { constant: getConstant(value), symbol: value };
}

function joinHeld(left: Held | undefined, right: Held | undefined): Held {
  return {
    constant: joinConstants(left?.constant, right?.constant),
    symbol: left?.symbol === right?.symbol ? left?.symbol : undefined,
  };
}

/**
 * Tells uses of variables which constant they hold where they stand, after Semgrep's data flow of constants: in order, joined after branches,
 * and nothing of what another function writes.
 */
export function propagateConstants(statements: readonly Tree[]): void {
  const state = new State();
  for (const each of statements) visit(each, state, undefined);
}

/** `a ||= b`: nobody knows which of the two it is. */
function isLogicalAssignment(tree: Tree): boolean {
  const value = tree.children[2];
  return value?.kind === 'assign' && value.start === tree.start && value.end === tree.end;
}

function visitAll(trees: readonly Tree[], state: State, owner: Tree | undefined): void {
  for (const each of trees) visit(each, state, owner);
}

function visit(tree: Tree, state: State, owner: Tree | undefined): void {
  switch (tree.kind) {
    case 'name':
      use(tree, state, owner);
      return;
    case 'assign':
      visit(tree.child(1), state, owner);
      if (tree.child(0).kind !== 'name') visit(tree.child(0), state, owner);
      if (state.isApart && tree.child(0).kind !== 'name') forgetOuter(tree.child(0));
      write(tree.child(0), hold(tree.child(1)), state, owner);
      return;
    case 'variable':
      visitAll(tree.children.slice(1), state, owner);
      if (tree.text !== 'field' && tree.text !== 'destructuring') define(tree, state, owner);
      return;
    case 'index':
      visitAll(tree.children, state, owner);
      if (state.isApart) forgetName(tree.children.at(-1));
      return;
    case 'lambda':
      visitAll(tree.children, new State(undefined, 0, state.isApart), tree);
      return;
    case 'function':
      visitAll(tree.children, new State(undefined, 0, state.isApart || owner === undefined || owner.kind === 'class'), tree);
      return;
    case 'class':
      visitClass(tree);
      return;
    case 'if':
    case 'conditional':
      visitBranches(tree, state, owner);
      return;
    case 'for':
    case 'while':
    case 'do':
      visitLoop(tree, state, owner);
      return;
    case 'try':
      visit(tree.child(0), state, owner);
      visitUncertain(tree.child(1), state, owner);
      visit(tree.child(2), state, owner);
      return;
    case 'switch':
      visit(tree.child(0), state, owner);
      visitUncertain(tree.child(1), state, owner);
      return;
    case 'operator':
      visitAll(tree.children, state, owner);
      if (isLogicalAssignment(tree)) write(tree.child(1), nothing, state, owner);
      if (tree.text.includes('++') || tree.text.includes('--')) write(tree.child(1), nothing, state, owner);
      return;
    default:
      visitAll(tree.children, state, owner);
  }
}

/** As in Semgrep, functions that are followed by themselves do not know what outer constants are as keys and in what is assigned to. */
function forgetName(tree: Tree | undefined): void {
  const declaration = tree?.kind === 'name' ? findDeclaration(tree) : undefined;
  if (tree !== undefined && declaration?.owner === undefined) tree.meaning = tree.meaning && { ...tree.meaning, constant: undefined };
}

function forgetOuter(tree: Tree): void {
  forgetName(tree);
  for (const each of tree.children) forgetOuter(each);
}

function findDeclaration(name: Tree): Declaration | undefined {
  return name.meaning?.declaration as Declaration | undefined;
}

function use(name: Tree, state: State, owner: Tree | undefined): void {
  const declaration = findDeclaration(name);
  if (declaration === undefined || declaration.owner !== owner || declaration.isCaptured) return;
  const held = state.get(declaration);
  if (held === undefined) return;
  name.meaning = { ...name.meaning, constant: held.constant, symbol: held.symbol };
}

function write(target: Tree, held: Held, state: State, owner: Tree | undefined): void {
  if (target.kind === 'name') {
    const declaration = findDeclaration(target);
    if (declaration === undefined) return;
    if (declaration.owner === owner) state.set(declaration, held);
    target.meaning = { ...target.meaning, symbol: undefined, constant: target === declaration.ident ? undefined : held.constant };
    return;
  }
  // What an object is taken apart into is not followed, as in Semgrep. Names in `a[b] = c` are read.
  if (target.kind === 'object' || target.kind === 'dot' || target.kind === 'index') return;
  for (const each of target.children) if (each.kind !== 'ident') write(each, nothing, state, owner);
}

function define(tree: Tree, state: State, owner: Tree | undefined): void {
  const declaration = findDeclaration(tree.child(0));
  const value = tree.child(2);
  if (declaration !== undefined && declaration.owner === owner) state.set(declaration, value.kind === 'none' ? nothing : hold(value));
}

/** Goes on where each of several ways may have led; what is written in one of them alone is joined with what was before. */
function join(state: State, ways: readonly State[]): void {
  for (const declaration of new Set(ways.flatMap((each) => [...each.listWritten()]))) {
    state.set(declaration, ways.map((each) => each.get(declaration)).reduce(joinHeld) ?? nothing);
  }
}

function visitBranches(tree: Tree, state: State, owner: Tree | undefined): void {
  const [condition, ...branches] = tree.children;
  if (condition !== undefined) visit(condition, state, owner);
  const ways = branches.map((branch) => {
    const way = new State(state);
    visit(branch, way, owner);
    return way;
  });
  join(state, ways);
}

/** A loop is followed twice, unless it lies within too many others: then nothing is known of what it writes. */
const maximumLoops = 5;

/** What a loop writes is not known in it and after it, unless each round writes the same. */
function visitLoop(tree: Tree, state: State, owner: Tree | undefined): void {
  const first = new State(state, state.loops + 1);
  visitAll(tree.children, first, owner);
  if (first.loops > maximumLoops) {
    for (const declaration of first.listWritten()) state.set(declaration, nothing);
    return;
  }
  for (const declaration of first.listWritten()) {
    const [before, held] = [state.get(declaration), first.get(declaration)];
    if (before?.symbol !== held?.symbol || !isSame(before?.constant, held?.constant)) state.set(declaration, joinHeld(before, held));
  }
  forget(tree);
  const second = new State(state, state.loops + 1);
  visitAll(tree.children, second, owner);
  for (const declaration of second.listWritten()) state.set(declaration, second.get(declaration) ?? nothing);
}

/** Takes back what a first round told uses. */
function forget(tree: Tree): void {
  const declaration = tree.kind === 'name' ? findDeclaration(tree) : undefined;
  if (declaration !== undefined) tree.meaning = makeMeaning(declaration);
  for (const each of tree.children) forget(each);
}

function isSame(left: Constant | undefined, right: Constant | undefined): boolean {
  if (left === undefined || right === undefined || left.kind === 'unknown' || right.kind === 'unknown') return left === right;
  return left.kind === right.kind && left.text === right.text;
}

/** Each part may have been run or not. */
function visitUncertain(tree: Tree, state: State, owner: Tree | undefined): void {
  const ways = tree.children.map((child) => {
    const way = new State(state);
    visit(child, way, owner);
    return way;
  });
  join(state, [new State(state), ...ways]);
}

/** `this.x`, where `x` is a field with a type, or one that is set to a constant and written nowhere else. */
function visitClass(tree: Tree): void {
  const fields = new Map<string, Constant>();
  const types = new Map<string, Tree>();
  for (const member of tree.child(2).children) {
    if (member.kind !== 'variable') continue;
    if (member.child(3).kind === 'type') types.set(member.child(0).text, member.child(3));
    const constant = member.child(2).kind === 'none' ? undefined : getConstant(member.child(2));
    if (constant !== undefined) fields.set(member.child(0).text, constant);
  }
  if (fields.size > 0) for (const name of collectWrites(tree, new Set())) fields.delete(name);
  if (fields.size > 0 || types.size > 0) tell(tree, fields, types);
  visitAll(tree.children, new State(), tree);
}

function collectWrites(tree: Tree, found: Set<string>): Set<string> {
  if (tree.kind === 'assign') {
    const target = tree.child(0);
    if (target.kind === 'dot' && target.child(0).text === 'this') found.add(target.child(1).text);
  }
  for (const each of tree.children) collectWrites(each, found);
  return found;
}

function tell(tree: Tree, fields: ReadonlyMap<string, Constant>, types: ReadonlyMap<string, Tree>): void {
  if (tree.kind === 'dot' && tree.child(0).kind === 'special' && tree.child(0).text === 'this') {
    const name = tree.child(1).text;
    tree.meaning = { constant: fields.get(name), type: types.get(name) };
  }
  for (const each of tree.children) tell(each, fields, types);
}
