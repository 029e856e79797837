import { listBindings, type Environment } from '../matching/bindings.ts';
import { matchTree } from '../matching/match-tree.ts';
import { matchSequenceFrom } from '../matching/match-sequence.ts';
import { matchCase, matchCatch } from '../matching/match-statement.ts';
import type { MatchContext } from '../matching/matcher.ts';
import type { PatternTree } from '../syntax/parse-pattern.ts';
import type { Tree, TreeKind } from '../syntax/tree.ts';
import type { ProgramIndex } from './program-index.ts';
import { matchHead } from './match-head.ts';
import type { RangeMatch } from './match.ts';
import { RangeSet } from './range-set.ts';

/**
 * Finds all places of a program that a pattern matches; with `isLongest`, of statements that end with `...` only the longest. A pattern that would
 * take too long is given up, and the context says so.
 */
export function findPatternMatches(
  pattern: PatternTree,
  index: ProgramIndex,
  isLongest: boolean,
  context: MatchContext,
): readonly RangeMatch[] {
  const found = new MatchList(context);
  for (const { target, find } of listAttempts(pattern, index, isLongest, context)) {
    if (!found.begin()) break;
    find(target, found);
    found.finish();
  }
  return found.matches;
}

/** A place at which a pattern is tried. */
interface Attempt {
  readonly target: Tree;
  readonly find: (target: Tree, found: MatchList) => void;
}

function* listAttempts(pattern: PatternTree, index: ProgramIndex, isLongest: boolean, context: MatchContext): Generator<Attempt> {
  if (pattern.kind === 'statements' && pattern.trees.length > 1) {
    yield* listSequences(pattern.trees, index, isLongest, context);
    return;
  }
  const tree = pattern.kind === 'statements' ? pattern.trees[0] : pattern.tree;
  if (tree === undefined) return;
  const find = makeFinder(pattern.kind, tree, context);
  for (const target of listTargets(pattern.kind, tree, index, context)) yield { target, find };
}

function* listSequences(patterns: readonly Tree[], index: ProgramIndex, isLongest: boolean, context: MatchContext): Generator<Attempt> {
  const attempt = (statements: readonly Tree[], from: number, target: Tree): Attempt => ({
    target,
    find: (_, found) => {
      for (const { environment, start, end } of matchSequenceFrom(patterns, statements, from, isLongest, context)) {
        if (end > start) found.add(start, end, environment);
      }
    },
  });
  for (const statements of index.sequences) {
    for (const [from, target] of statements.entries()) yield attempt(statements, from, target);
  }
  for (const members of index.memberSequences) if (members[0] !== undefined) yield attempt(members, 0, members[0]);
}

function listTargets(kind: PatternTree['kind'], pattern: Tree, index: ProgramIndex, context: MatchContext): Iterable<Tree> {
  switch (kind) {
    case 'expression':
      return listCandidates(pattern, index, context);
    case 'statements':
    case 'head':
      return index.statements;
    case 'function':
      return index.functions;
    case 'case':
      // As in Semgrep, no pattern by itself is the default.
      return index.cases.filter((each) => each.child(0).child(0).text !== 'default');
    case 'member':
      return index.members;
    case 'single-field':
      return index.members.filter((each) => each.kind === 'field' && each.child(0).kind !== 'dynamic');
    case 'catch':
      return index.catches;
    case 'finally':
      return index.finalizers;
  }
}

function makeFinder(kind: PatternTree['kind'], pattern: Tree, context: MatchContext): Attempt['find'] {
  switch (kind) {
    case 'head':
      return (target, found) => {
        for (const [end, each] of matchHead(pattern, target, context)) found.add(target.start, end, each);
      };
    case 'function':
      return (target, found) => {
        const start = findFunctionStart(target, context.text);
        for (const each of matchTree.functionParts(pattern, target, undefined, context)) found.add(start, target.end, each);
      };
    case 'finally':
      return (target, found) => {
        const start = context.text.lastIndexOf('finally', target.start);
        for (const each of matchTree.statement(pattern, target, undefined, context)) found.add(start, target.end, each);
      };
    default: {
      const matcher = kind === 'case' ? matchCase : kind === 'catch' ? matchCatch : matchTree[matchers[kind]];
      return (target, found) => {
        for (const each of matcher(pattern, target, undefined, context)) found.add(target.start, target.end, each);
      };
    }
  }
}

const matchers = { expression: 'expression', statements: 'statement', member: 'definition', 'single-field': 'definition' } as const;

/** Of a method or field, its function begins behind the name. */
function findFunctionStart(target: Tree, text: string): number {
  if (target.kind === 'lambda' || target.text === 'function') return target.start;
  const { end } = target.child(0);
  if (target.text === 'method') return text.indexOf('(', end);
  return end + (/^\s*[?!]?\s*[:=]?\s*/u.exec(text.slice(end, end + 200))?.[0].length ?? 0);
}

const literalKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['string', 'number', 'boolean', 'null', 'regexp']);

/** What may be a constant. */
const constantKinds: readonly TreeKind[] = ['chunk', 'name', 'dot', 'template', 'operator', 'conditional'];

function* listCandidates(pattern: Tree, index: ProgramIndex, context: MatchContext): Generator<Tree> {
  const { expressions } = index;
  if (pattern.metavariable !== undefined || pattern.kind === 'deep' || pattern.kind === 'typed' || pattern.kind === 'ellipsis') {
    for (const list of expressions.values()) for (const each of list) if (isAsked(each, context)) yield each;
    return;
  }
  for (const each of expressions.get(pattern.kind) ?? []) if (isAsked(each, context)) yield each;
  if (literalKinds.has(pattern.kind)) {
    for (const kind of constantKinds) if (kind !== pattern.kind) yield* expressions.get(kind) ?? [];
  } else if (pattern.kind === 'dot' || context.options.symbolic_propagation) {
    if (pattern.kind !== 'name') yield* expressions.get('name') ?? [];
  }
}

/** Decorators are calls, and definitions assignments, only when a rule asks for it. */
function isAsked(target: Tree, { options }: MatchContext): boolean {
  if (target.text === 'attribute') return options.attr_expr;
  return target.text !== 'definition' || target.kind !== 'assign' || options.vardef_assign;
}

/** Steps that one pattern may take at one place of a program, and in all of it. */
const maximumPlaceSteps = 200_000;
const maximumSteps = 2_000_000;

/** Matches of one pattern in one file. */
const maximumMatches = 10_000;

/** Matches, each range with the same bindings once, until there are too many or finding them takes too long. */
class MatchList {
  readonly matches: RangeMatch[] = [];
  private readonly context: MatchContext;
  private readonly seen = new RangeSet();
  private last: { readonly environment: Environment | undefined; readonly bindings: RangeMatch['bindings'] } | undefined;
  private left = maximumSteps;
  private allowed = 0;

  constructor(context: MatchContext) {
    this.context = context;
  }

  /** May another place be tried? */
  begin(): boolean {
    const { context } = this;
    if (this.left <= 0 || this.matches.length >= maximumMatches) {
      context.isIncomplete = true;
      return false;
    }
    this.allowed = Math.min(maximumPlaceSteps, this.left);
    context.steps = this.allowed;
    return true;
  }

  finish(): void {
    const { context } = this;
    if (context.steps < 0) context.isIncomplete = true;
    this.left -= this.allowed - Math.max(context.steps, 0);
  }

  add(start: number, end: number, environment: Environment | undefined): void {
    const match: RangeMatch = { start, end, bindings: this.listBindings(environment), origin: 'plain' };
    if (this.seen.add(match)) this.matches.push(match);
  }

  /** Sequences that end with `...` match in many ways one after the other that bind the same. */
  private listBindings(environment: Environment | undefined): RangeMatch['bindings'] {
    if (this.last === undefined || this.last.environment !== environment) this.last = { environment, bindings: listBindings(environment) };
    return this.last.bindings;
  }
}
