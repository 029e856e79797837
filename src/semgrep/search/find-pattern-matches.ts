import { findBinding, listBindings, type Environment } from '../matching/bindings.ts';
import { matchTree } from '../matching/match-tree.ts';
import { matchSequenceFrom } from '../matching/match-sequence.ts';
import { matchCase, matchCatch } from '../matching/match-statement.ts';
import { findSymbol } from '../matching/find-symbol.ts';
import { isRest, type MatchContext, type Matcher } from '../matching/matcher.ts';
import { findFunctionStart } from '../syntax/find-function-start.ts';
import type { PatternTree } from '../syntax/parse-pattern.ts';
import type { Tree } from '../syntax/tree.ts';
import { listExpressions, listStatementKinds } from './list-candidates.ts';
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
  if (pattern.kind === 'statements' && pattern.trees.length > 1) findSequences(pattern.trees, index, isLongest, found);
  else {
    const tree = pattern.kind === 'statements' ? pattern.trees[0] : pattern.tree;
    if (tree !== undefined) findEach(pattern.kind, tree, index, found);
  }
  return found.matches;
}

function findSequences(patterns: readonly Tree[], index: ProgramIndex, isLongest: boolean, found: MatchList): void {
  const kinds = listStatementKinds(patterns[0], found.context);
  const findFrom = (statements: readonly Tree[], from: number): boolean => {
    if (kinds?.includes(statements[from]?.kind ?? 'none') === false) return true;
    if (!found.begin()) return false;
    for (const { environment, start, end } of matchSequenceFrom(patterns, statements, from, isLongest, found.context)) {
      if (end > start) found.add(start, end, environment);
    }
    found.finish();
    return true;
  };
  for (const statements of index.sequences) {
    for (let from = 0; from < statements.length; from++) if (!findFrom(statements, from)) return;
  }
  for (const members of index.memberSequences) if (members.length > 0 && !findFrom(members, 0)) return;
}

function findEach(kind: PatternTree['kind'], tree: Tree, index: ProgramIndex, found: MatchList): void {
  // A list is no expression.
  if (kind === 'expression' && isRest(tree)) return;
  const find = makeFinder(kind, tree, found.context);
  for (const target of listTargets(kind, tree, index, found.context)) {
    if (!found.begin()) return;
    find(target, found);
    found.finish();
  }
}

type Find = (target: Tree, found: MatchList) => void;

function listTargets(kind: PatternTree['kind'], pattern: Tree, index: ProgramIndex, context: MatchContext): readonly Tree[] {
  switch (kind) {
    case 'expression':
      return listExpressions(pattern, index, context);
    case 'statements': {
      const kinds = listStatementKinds(pattern, context);
      return kinds === undefined ? index.statements : index.statements.filter((each) => kinds.includes(each.kind));
    }
    case 'head':
      return index.statements.filter((each) => each.kind === pattern.kind);
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

function makeFinder(kind: PatternTree['kind'], pattern: Tree, context: MatchContext): Find {
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
      const matcher =
        kind === 'expression'
          ? makeRootMatcher(pattern, context)
          : kind === 'case'
            ? matchCase
            : kind === 'catch'
              ? matchCatch
              : matchTree[matchers[kind]];
      return (target, found) => {
        for (const each of matcher(pattern, target, undefined, context))
          if (pattern.kind !== 'typed' || isOfItself(pattern, target, each)) found.add(target.start, target.end, each);
      };
    }
  }
}

/** A variable by itself does not stand for what it was set to, only as a part of more; `<... x ...>` is any part. */
function makeRootMatcher(pattern: Tree, { options }: MatchContext): Matcher {
  if (!options.symbolic_propagation || pattern.kind === 'deep') return matchTree.expression;
  const plainOptions = { ...options, symbolic_propagation: false };
  return (tree, target, environment, context) => {
    if (target.kind !== 'name' || findSymbol(target, context) === undefined)
      return matchTree.expression(tree, target, environment, context);
    const plain = { ...context, options: plainOptions };
    const matches = matchTree.expression(tree, target, environment, plain);
    context.steps = plain.steps;
    return matches;
  };
}

/** What is cast has the type that is written there; the type of what it is cast from counts only where the cast is a part of more. */
function isOfItself(pattern: Tree, target: Tree, environment: Environment | undefined): boolean {
  const bound = target.kind === 'cast' ? findBinding(environment, pattern.text) : undefined;
  return bound === undefined || bound.trees[0] === target;
}

const matchers = { expression: 'expression', statements: 'statement', member: 'definition', 'single-field': 'definition' } as const;

/** Steps that one pattern may take at one place of a program, and in all of it. */
const maximumPlaceSteps = 200_000;
const maximumSteps = 2_000_000;

/** Matches of one pattern in one file. */
const maximumMatches = 10_000;

/** Matches, each range with the same bindings once, until there are too many or finding them takes too long. */
class MatchList {
  readonly matches: RangeMatch[] = [];
  readonly context: MatchContext;
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
