import type { CharClass } from './char-class.ts';

/** The tree of a regular expression. Flags are gone: each part says what it matches. */
export type RegexNode =
  | { readonly kind: 'empty' }
  /** One character that stands for itself. */
  | { readonly kind: 'char'; readonly code: number }
  /** One character of a class; also a letter in either case. */
  | { readonly kind: 'class'; readonly class: CharClass }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  /** A group that is remembered. */
  | { readonly kind: 'group'; readonly index: number; readonly body: RegexNode }
  | RepeatNode
  /** What was matched is not given back. */
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | LookNode
  | { readonly kind: 'assertion'; readonly what: AssertionKind }
  /** The text of the first of the groups that matched; a name can have several. */
  | { readonly kind: 'reference'; readonly groups: readonly number[]; readonly ignoreCase: boolean }
  /** The expression of a group, or the whole for 0, once more. */
  | { readonly kind: 'call'; readonly group: number }
  | { readonly kind: 'condition'; readonly condition: RegexCondition; readonly then: RegexNode; readonly otherwise: RegexNode }
  /** `\K`: the match begins here. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'verb'; readonly verb: Verb };

export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: RegexNode;
  readonly min: number;
  /** `Infinity` where there is no limit. */
  readonly max: number;
  readonly mode: 'greedy' | 'lazy' | 'possessive';
}

export interface LookNode {
  readonly kind: 'look';
  readonly isAhead: boolean;
  readonly isNegative: boolean;
  readonly body: RegexNode;
}

/** A place between characters. */
export type AssertionKind =
  'line start' | 'line end' | 'text start' | 'text end' | 'last line end' | 'search start' | 'word edge' | 'no word edge';

/** What a conditional group asks. */
export type RegexCondition =
  | { readonly kind: 'group'; readonly groups: readonly number[] }
  | LookNode
  /** `(?(DEFINE)…)`, and recursion, which conditions here are never in. */
  | { readonly kind: 'never' };

/** What steers the search: `(*FAIL)`, `(*SKIP)` … */
export type Verb = 'fail' | 'accept' | 'commit' | 'prune' | 'skip';

/** A parsed regular expression. */
export interface ParsedRegex {
  readonly root: RegexNode;
  readonly groupCount: number;
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The bodies of groups by number, for calls; the first is the whole. */
  readonly bodies: readonly RegexNode[];
}
