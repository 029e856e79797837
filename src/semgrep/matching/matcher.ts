import type { RegexTest } from './string-patterns.ts';
import type { Tree } from '../syntax/tree.ts';
import { isSameBound } from './is-same-tree.ts';
import { findBinding, type Environment } from './bindings.ts';

/** What a match asks beside the trees. */
export interface MatchContext {
  /** The text of the file. */
  readonly text: string;
  readonly options: MatchOptions;
  /** Answers what a regular expression within `"=~/…/"` is; compiled once for each pattern. */
  readonly compile: (source: string) => RegexTest;
  /** Steps that are left; a match that needs more is given up. */
  steps: number;
  /** Was a match given up? */
  isIncomplete: boolean;
  /** Does the type of an expression have a name? The answer of a type checker, asked when nothing is written. */
  readonly hasType?: ((tree: Tree, type: string) => boolean) | undefined;
}

/** Options of a rule that matching asks; names and defaults are Semgrep's. */
export interface MatchOptions {
  readonly constant_propagation: boolean;
  readonly symbolic_propagation: boolean;
  readonly ac_matching: boolean;
  readonly commutative_boolop: boolean;
  readonly commutative_compop: boolean;
  readonly vardef_assign: boolean;
  readonly flddef_assign: boolean;
  readonly attr_expr: boolean;
  readonly arrow_is_function: boolean;
  readonly let_is_var: boolean;
  readonly go_deeper_expr: boolean;
  readonly go_deeper_stmt: boolean;
  readonly implicit_deep_exprstmt: boolean;
  readonly implicit_ellipsis: boolean;
  readonly implicit_return: boolean;
  readonly xml_singleton_loose_matching: boolean;
  readonly xml_attrs_implicit_ellipsis: boolean;
  readonly xml_children_ordered: boolean;
  readonly decorators_order_matters: boolean;
  readonly unify_ids_strictly: boolean;
  readonly generic_ellipsis_max_span: number;
  readonly generic_comment_style: string | undefined;
  readonly generic_engine: string;
  readonly generic_multiline: boolean;
}

/** Semgrep's defaults. */
export const defaultMatchOptions: MatchOptions = {
  constant_propagation: true,
  symbolic_propagation: false,
  ac_matching: true,
  commutative_boolop: false,
  commutative_compop: false,
  vardef_assign: true,
  flddef_assign: false,
  attr_expr: true,
  arrow_is_function: true,
  let_is_var: true,
  go_deeper_expr: true,
  go_deeper_stmt: true,
  implicit_deep_exprstmt: true,
  implicit_ellipsis: true,
  implicit_return: true,
  xml_singleton_loose_matching: true,
  xml_attrs_implicit_ellipsis: true,
  xml_children_ordered: true,
  decorators_order_matters: false,
  unify_ids_strictly: true,
  generic_ellipsis_max_span: 10,
  generic_comment_style: undefined,
  generic_engine: 'spacegrep',
  generic_multiline: true,
};

/** All ways in which something matches, each with what its metavariables stand for. `undefined` is an environment: nothing bound yet. */
export type Matches = readonly (Environment | undefined)[];

/** Compares a part of a pattern with a part of a program. */
export type Matcher = (pattern: Tree, target: Tree, environment: Environment | undefined, context: MatchContext) => Matches;

/** No way. */
export const noMatches: Matches = [];

const unbound: Matches = [undefined];

/** One way, which binds nothing more. */
export function unchanged(environment: Environment | undefined): Matches {
  return environment === undefined ? unbound : [environment];
}

/** Does a metavariable stand for several parts: `$...ARGS`? */
export function isRest(tree: Tree): boolean {
  return tree.metavariable?.startsWith('$...') ?? false;
}

/** Lets a metavariable stand for parts of a program, if it does not stand for others. */
export function bind(
  name: string,
  trees: readonly Tree[],
  place: { readonly start: number; readonly end: number },
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  if (name === '$_' || name === '$..._') return unchanged(environment);
  const known = findBinding(environment, name);
  // Nothing is no value: a message keeps the name.
  if (trees.length === 0) return known === undefined ? unchanged(environment) : noMatches;
  if (known === undefined) {
    const binding = { start: place.start, end: place.end, text: context.text.slice(place.start, place.end), trees };
    return [{ name, binding, rest: environment }];
  }
  if (known.trees.length === 0) return known.text === context.text.slice(place.start, place.end) ? unchanged(environment) : noMatches;
  return isSameBound(known.trees, trees, context.options.unify_ids_strictly) ? unchanged(environment) : noMatches;
}

/** Parentheses around a name are no part of what a metavariable stands for. */
function findPlace(tree: Tree, text: string): { readonly start: number; readonly end: number } {
  if (tree.kind !== 'name' || text.charAt(tree.start) !== '(') return tree;
  const start = text.indexOf(tree.text, tree.start);
  return start < 0 ? tree : { start, end: start + tree.text.length };
}

/** Lets a metavariable stand for one part of a program. */
export function bindTree(name: string, tree: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  return bind(name, [tree], findPlace(tree, context.text), environment, context);
}

/** Lets a metavariable stand for a name; what is shown of it is the expression that its variable was set to. */
export function bindSymbol(name: string, tree: Tree, symbol: Tree, environment: Environment | undefined, context: MatchContext): Matches {
  return andThen(bindTree(name, tree, environment, context), (each) => {
    if (each === environment || each === undefined) return [each];
    return [{ ...each, binding: { ...each.binding, text: context.text.slice(symbol.start, symbol.end) } }];
  });
}

/** Goes on from each way in which the first of two things matches. */
export function andThen(matches: Matches, next: (environment: Environment | undefined) => Matches): Matches {
  if (matches.length === 1) return next(matches[0]);
  if (matches.length === 0) return noMatches;
  const found: (Environment | undefined)[] = [];
  for (const each of matches) for (const one of next(each)) found.push(one);
  return found;
}

/** Joins ways; the same environment counts once. */
export function orElse(left: Matches, right: Matches): Matches {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  return [...new Set([...left, ...right])];
}

/** Compares parts pairwise, all of them. */
export function matchEach(
  matcher: Matcher,
  patterns: readonly Tree[],
  targets: readonly Tree[],
  environment: Environment | undefined,
  context: MatchContext,
): Matches {
  if (patterns.length !== targets.length) return noMatches;
  const [first, other] = [patterns[0], targets[0]];
  if (first === undefined || other === undefined) return unchanged(environment);
  let matches = matcher(first, other, environment, context);
  for (let index = 1; index < patterns.length && matches.length > 0; index++) {
    const [pattern, target] = [patterns[index], targets[index]];
    if (pattern === undefined || target === undefined) return noMatches;
    matches = andThen(matches, (each) => matcher(pattern, target, each, context));
  }
  return matches;
}
