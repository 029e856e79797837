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

/** Steps that one pattern may take at one place of a program. */
const maximumSteps = 200_000;

/** Finds all places of a program that a pattern matches. */
export function findPatternMatches(pattern: PatternTree, index: ProgramIndex, context: MatchContext): readonly RangeMatch[] {
  const found = new MatchList();
  context.steps = maximumSteps;
  switch (pattern.kind) {
    case 'expression':
      for (const target of listCandidates(pattern.tree, index, context)) {
        if (target.text === 'attribute' && !context.options.attr_expr) continue;
        if (target.text === 'definition' && target.kind === 'assign' && !context.options.vardef_assign) continue;
        context.steps = maximumSteps;
        for (const each of matchTree.expression(pattern.tree, target, undefined, context)) found.add(target.start, target.end, each);
      }
      break;
    case 'statements':
      findSequences(pattern.trees, index, context, found);
      break;
    case 'case':
      for (const target of index.cases) {
        // As in Semgrep, no pattern by itself is the default.
        if (target.child(0).child(0).text === 'default') continue;
        context.steps = maximumSteps;
        for (const each of matchCase(pattern.tree, target, undefined, context)) found.add(target.start, target.end, each);
      }
      break;
    case 'head':
      for (const target of index.statements) {
        context.steps = maximumSteps;
        for (const [end, each] of matchHead(pattern.tree, target, context)) found.add(target.start, end, each);
      }
      break;
    case 'member':
    case 'single-field':
      for (const target of index.members) {
        if (pattern.kind === 'single-field' && (target.kind !== 'field' || target.child(0).kind === 'dynamic')) continue;
        context.steps = maximumSteps;
        for (const each of matchTree.definition(pattern.tree, target, undefined, context)) found.add(target.start, target.end, each);
      }
      break;
    case 'catch':
      for (const target of index.catches) {
        context.steps = maximumSteps;
        for (const each of matchCatch(pattern.tree, target, undefined, context)) found.add(target.start, target.end, each);
      }
      break;
    case 'finally':
      for (const target of index.finalizers) {
        context.steps = maximumSteps;
        const start = context.text.lastIndexOf('finally', target.start);
        for (const each of matchTree.statement(pattern.tree, target, undefined, context)) found.add(start, target.end, each);
      }
      break;
  }
  return found.matches;
}

function findSequences(patterns: readonly Tree[], index: ProgramIndex, context: MatchContext, found: MatchList): void {
  const [only] = patterns;
  if (patterns.length === 1 && only !== undefined) {
    for (const target of index.statements) {
      context.steps = maximumSteps;
      for (const each of matchTree.statement(only, target, undefined, context)) found.add(target.start, target.end, each);
    }
    return;
  }
  for (const statements of index.sequences) {
    for (let from = 0; from < statements.length; from++) {
      context.steps = maximumSteps;
      for (const { environment, start, end } of matchSequenceFrom(patterns, statements, from, context)) {
        if (end > start) found.add(start, end, environment);
      }
    }
  }
}

const literalKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['string', 'number', 'boolean', 'null', 'regexp']);

/** What may be a constant. */
const constantKinds: readonly TreeKind[] = ['chunk', 'name', 'dot', 'template', 'operator', 'conditional'];

function* listCandidates(pattern: Tree, index: ProgramIndex, context: MatchContext): Generator<Tree> {
  const { expressions } = index;
  if (pattern.metavariable !== undefined || pattern.kind === 'deep' || pattern.kind === 'typed' || pattern.kind === 'ellipsis') {
    for (const each of expressions.values()) yield* each;
    return;
  }
  yield* expressions.get(pattern.kind) ?? [];
  if (literalKinds.has(pattern.kind)) {
    for (const kind of constantKinds) if (kind !== pattern.kind) yield* expressions.get(kind) ?? [];
  } else if (pattern.kind === 'dot' || context.options.symbolic_propagation) {
    if (pattern.kind !== 'name') yield* expressions.get('name') ?? [];
  }
}

/** Matches, each range with the same bindings once. */
class MatchList {
  readonly matches: RangeMatch[] = [];
  private readonly seen = new Set<string>();

  add(start: number, end: number, environment: Environment | undefined): void {
    const bindings = listBindings(environment);
    let key = `${String(start)}:${String(end)}`;
    for (const [name, binding] of bindings) key += `|${name}=${String(binding.start)}:${String(binding.end)}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.matches.push({ start, end, bindings, origin: 'plain' });
  }
}
