import {
  catchHere,
  extendHead,
  findDeclaration,
  findTarget,
  forget,
  forgetOuter,
  forgetOuterName,
  isLogicalAssignment,
  makeJump,
  mayThrow,
  type Catcher,
  type Jump,
  type Loop,
} from './constant-paths.ts';
import { ConstantState, hold, joinStates, nothing, type Held } from './constant-state.ts';
import { getOnlyValue, isSetBefore, type Declaration } from './declaration.ts';
import type { Tree } from './tree.ts';

/** A loop is followed again until nothing changes, but not more often than this. */
const maximumRounds = 2;

/** Within more loops than this nothing is known of what the inner ones write. */
const maximumLoops = 4;

/** Variables that are looked at for places that may throw; after that nothing is known of what is caught. */
const maximumCatches = 100_000;

/**
 * Follows the statements of a function in the order in which they run, after Semgrep's data flow of constants, and tells uses of variables which
 * constant they hold there. Functions within it are followed where they are written, and nothing is known of what they have written; methods of classes
 * and functions of the program itself are followed on their own.
 */
export class ConstantFlow {
  /** `undefined` where nothing goes on. */
  private state: ConstantState | undefined = new ConstantState();
  private readonly owner: Tree | undefined;
  private readonly jumps: Jump[] = [];
  private readonly catchers: Catcher[] = [];
  private readonly written = new Set<Declaration>();
  private labels: readonly string[] = [];
  private loops = 0;
  private catches = 0;

  /** Is it followed apart from the code around it? */
  private readonly isApart: boolean;

  private constructor(owner: Tree | undefined, isApart: boolean) {
    this.owner = owner;
    this.isApart = isApart;
  }

  /** Follows a program. */
  static followProgram(statements: readonly Tree[]): void {
    new ConstantFlow(undefined, false).visitAll(statements);
  }

  private visitAll(trees: readonly Tree[]): void {
    for (const each of trees) this.visit(each);
  }

  private visit(tree: Tree): void {
    const { labels } = this;
    this.labels = [];
    switch (tree.kind) {
      case 'name':
        this.use(tree);
        return;
      case 'assign':
        this.visitAssigned(tree.child(1));
        if (tree.child(0).kind !== 'name') this.visit(tree.child(0));
        if (this.isApart && tree.child(0).kind !== 'name') forgetOuter(tree.child(0));
        this.write(tree.child(0), hold(tree.child(1)));
        if (mayThrow(tree.child(1))) this.throwHere();
        return;
      case 'variable':
        for (const each of tree.children.slice(1)) this.visitAssigned(each);
        if (tree.text !== 'destructuring') this.define(tree);
        if (mayThrow(tree.child(2))) this.throwHere();
        return;
      case 'index':
        this.visitAll(tree.children);
        if (this.isApart) forgetOuterName(tree.children.at(-1));
        return;
      case 'call':
      case 'new':
        this.visitAll(tree.children);
        if (mayThrow(tree)) this.throwHere();
        return;
      case 'expression-statement':
        this.visitAll(tree.children);
        if (tree.child(0).kind === 'operator') this.throwHere();
        return;
      case 'lambda':
      case 'function':
        this.visitFunction(tree);
        return;
      case 'class':
        this.visitClass(tree);
        return;
      case 'if':
      case 'conditional':
        this.visitBranches(tree);
        return;
      case 'for':
        this.visitFor(tree, labels);
        return;
      case 'while':
        this.visit(tree.child(0));
        this.visitLoop({
          labels,
          repeated: [tree.child(1)],
          body: () => {
            this.visit(tree.child(1));
          },
        });
        return;
      case 'do':
        this.visitDo(tree, labels);
        return;
      case 'label':
        this.visitLabel(tree, labels);
        return;
      case 'break':
      case 'continue':
        this.jump(tree);
        return;
      case 'return':
        this.visitAll(tree.children);
        this.leave();
        return;
      case 'throw':
        this.visitAll(tree.children);
        this.throwHere();
        this.leave();
        return;
      case 'try':
        this.visitTry(tree);
        return;
      case 'switch':
        this.visitSwitch(tree);
        return;
      case 'operator':
        this.visitAll(tree.children);
        if (isLogicalAssignment(tree)) this.write(tree.child(1), nothing);
        if (tree.text.includes('++') || tree.text.includes('--')) this.write(tree.child(1), nothing);
        return;
      default:
        this.visitAll(tree.children);
    }
  }

  private use(name: Tree): void {
    const declaration = findDeclaration(name);
    if (declaration === undefined) return;
    const held = this.state?.get(declaration);
    if (held === undefined) return;
    const isSettled = declaration.isInitialised || (declaration.owner === undefined && isSetBefore(declaration, name));
    const constant = held.constant ?? (isSettled ? declaration.constant : undefined);
    // Another function has the name by what the program says of it.
    const symbol =
      declaration.owner === this.owner ? (held.symbol ?? (isSettled ? getOnlyValue(declaration) : undefined)) : name.meaning?.symbol;
    if (constant !== name.meaning?.constant || symbol !== name.meaning?.symbol) name.meaning = { ...name.meaning, constant, symbol };
  }

  private set(declaration: Declaration, held: Held): void {
    if (this.state === undefined) return;
    if (this.state.isShared) this.state = new ConstantState(this.state);
    this.state.set(declaration, held);
    this.written.add(declaration);
    for (const each of this.catchers) each.written.add(declaration);
  }

  private write(target: Tree, held: Held): void {
    if (target.kind === 'name') {
      const declaration = findDeclaration(target);
      if (declaration === undefined) return;
      this.set(declaration, held);
      target.meaning = { ...target.meaning, symbol: undefined, constant: undefined };
      return;
    }
    // What an object is taken apart into is not followed, as in Semgrep. Names in `a[b] = c` are read.
    if (target.kind === 'object' || target.kind === 'dot' || target.kind === 'index') return;
    for (const each of target.children) if (each.kind !== 'ident') this.write(each, nothing);
  }

  private define(tree: Tree): void {
    const declaration = findDeclaration(tree.child(0));
    const value = tree.child(2);
    if (declaration !== undefined) this.set(declaration, value.kind === 'none' ? nothing : hold(value));
  }

  /** Nothing goes on here; others go on from this state, which is not written to any more. */
  private leave(): void {
    const { state } = this;
    if (state === undefined) return;
    state.isShared = true;
    for (const { exits } of this.jumps) exits.push(state);
    this.state = undefined;
  }

  /** What a call throws is thrown when its result has been assigned, as in Semgrep. */
  private visitAssigned(value: Tree): void {
    if (mayThrow(value)) this.visitAll(value.children);
    else this.visit(value);
  }

  private visitBranches(tree: Tree): void {
    const [condition, ...branches] = tree.children;
    if (condition !== undefined) this.visitCondition(condition, tree.kind);
    const before = this.state;
    const ways = branches.map((branch) =>
      this.follow(before, () => {
        this.visit(branch);
      }),
    );
    this.state = before && joinStates(before, ways);
  }

  /** What the right side of a logical operator assigns may have been assigned, where a statement asks. */
  private visitCondition(condition: Tree, kind: Tree['kind']): void {
    const before = this.state;
    const isLogical = kind === 'if' && condition.kind === 'operator' && (condition.text === '&&' || condition.text === '||');
    if (isLogical && before !== undefined)
      this.state = joinStates(before, [
        before,
        this.follow(before, () => {
          this.visit(condition);
        }),
      ]);
    else this.visit(condition);
  }

  /** Follows one of several ways; answers where it leads. */
  private follow(from: ConstantState | undefined, way: () => void): ConstantState | undefined {
    this.state = from && new ConstantState(from);
    way();
    return this.state;
  }

  private visitFor(tree: Tree, labels: readonly string[]): void {
    const [header, body] = [tree.child(0), tree.child(1)];
    if (header.kind === 'for-header') {
      this.visit(header.child(0));
      this.visit(header.child(1));
      const update = header.child(2);
      this.visitLoop({
        labels,
        repeated: [body, update],
        body: () => {
          this.visit(body);
        },
        update: () => {
          this.visit(update);
        },
      });
      return;
    }
    const target = header.child(0);
    this.visitAll(header.children.slice(1));
    this.visitLoop({
      labels,
      repeated: [target, body],
      body: () => {
        this.visit(target);
        this.write(target, nothing);
        this.visit(body);
      },
    });
  }

  /** Follows what a loop repeats until what it begins with stays the same. What its condition reads is what was there before it. */
  private visitLoop(loop: Loop): void {
    const before = this.state;
    if (before === undefined) {
      loop.body();
      loop.update?.();
      return;
    }
    this.loops++;
    let head = new ConstantState(before);
    let jump = this.followRound(head, loop);
    for (let round = 1; round <= maximumRounds; round++) {
      const isKnown = this.loops <= maximumLoops && round < maximumRounds;
      const next = extendHead(before, head, [...(this.state === undefined ? [] : [this.state]), ...jump.exits], isKnown);
      if (next === undefined) break;
      head = next;
      for (const each of loop.repeated) forget(each);
      jump = this.followRound(head, loop);
    }
    this.loops--;
    this.state = joinStates(before, [head, ...jump.breaks]);
  }

  private followRound(head: ConstantState, { labels, body, update }: Loop): Jump {
    const jump = makeJump('loop', labels);
    this.jumps.push(jump);
    this.state = new ConstantState(head);
    body();
    this.jumps.pop();
    this.state = joinStates(head, [this.state, ...jump.continues]);
    update?.();
    return jump;
  }

  /** What is run first is told; the rounds after it change nothing in that, as in Semgrep. */
  private visitDo(tree: Tree, labels: readonly string[]): void {
    const before = this.state;
    if (before === undefined) return;
    const jump = makeJump('loop', labels);
    this.jumps.push(jump);
    this.state = new ConstantState(before);
    this.visit(tree.child(0));
    this.jumps.pop();
    this.visit(tree.child(1));
    this.state = joinStates(before, [this.state, ...jump.continues, ...jump.breaks]);
  }

  private visitLabel(tree: Tree, labels: readonly string[]): void {
    this.labels = [...labels, tree.child(0).text];
    this.visit(tree.child(1));
  }

  private jump({ kind, children }: Tree): void {
    const target = findTarget(this.jumps, kind, children[0]);
    // Who leaves a statement that is no loop goes on behind it all the same, as in Semgrep.
    if (target === undefined) return;
    if (this.state !== undefined) (kind === 'break' ? target.breaks : target.continues).push(this.state);
    this.leave();
  }

  private visitSwitch(tree: Tree): void {
    this.visit(tree.child(0));
    const before = this.state;
    const jump = makeJump('switch', []);
    this.jumps.push(jump);
    let hasDefault = false;
    let fallen: ConstantState | undefined;
    for (const each of tree.child(1).children) {
      this.state = before && new ConstantState(before);
      this.visit(each.child(0));
      hasDefault ||= each.child(0).children.some(({ text }) => text === 'default');
      this.state = before && joinStates(before, [this.state, fallen]);
      this.visit(each.child(1));
      fallen = this.state;
    }
    this.jumps.pop();
    this.state = before && joinStates(before, [...jump.breaks, fallen, ...(hasDefault ? [] : [before])]);
  }

  private visitTry(tree: Tree): void {
    const before = this.state;
    const [block, handlers, finalizer] = [tree.child(0), tree.child(1), tree.child(2)];
    const thrown = this.followCaught(before, () => {
      this.visit(block);
    });
    const ways = [this.state];
    for (const handler of handlers.children) {
      if (finalizer.kind === 'none')
        this.follow(thrown, () => {
          this.visit(handler);
        });
      else
        ways.push(
          this.followCaught(thrown, () => {
            this.visit(handler);
          }),
        );
      ways.push(this.state);
    }
    if (handlers.children.length === 0) ways.push(thrown);
    this.state = before && joinStates(before, ways);
    this.visit(finalizer);
  }

  /** Follows a way; answers what holds where something that it throws is caught. */
  private followCaught(from: ConstantState | undefined, way: () => void): ConstantState | undefined {
    const catcher: Catcher | undefined = from && { since: from, written: new Set(), caught: undefined };
    if (catcher !== undefined) this.catchers.push(catcher);
    this.follow(from, way);
    if (catcher === undefined) return undefined;
    this.catchers.pop();
    if (catcher.caught === undefined) return undefined;
    const state = new ConstantState(catcher.since);
    for (const [declaration, held] of catcher.caught) state.set(declaration, held);
    return state;
  }

  private throwHere(): void {
    const { state } = this;
    const catcher = this.catchers.at(-1);
    if (state === undefined || catcher === undefined) return;
    this.catches += catcher.written.size;
    catchHere(catcher, state, this.catches > maximumCatches);
  }

  /** Functions of the program itself are followed on their own, others where they are written. */
  private visitFunction(tree: Tree): void {
    if (tree.kind === 'function' && tree.text === 'function' && this.owner === undefined) {
      new ConstantFlow(tree, true).visitAll(tree.children);
      return;
    }
    const inner = new ConstantFlow(tree, this.isApart);
    inner.state = this.state && new ConstantState(this.state);
    inner.visitAll(tree.children);
    // Nobody knows when it is run.
    for (const each of inner.written) if (each.owner !== tree) this.set(each, nothing);
  }

  /** Fields are given their values where the class is written, methods are followed on their own. */
  private visitClass(tree: Tree): void {
    for (const child of tree.children) {
      if (child !== tree.child(2)) this.visit(child);
    }
    for (const member of tree.child(2).children) {
      if (member.kind === 'variable') this.visit(member);
      else new ConstantFlow(tree, true).visit(member);
    }
  }
}
