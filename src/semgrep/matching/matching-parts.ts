import type { Matcher } from './matcher.ts';

/** Expressions, statements and definitions hold each other; here they meet. */
interface MatchingParts {
  expression: Matcher;
  statement: Matcher;
  /** Sequences, which are lists of kind `block`. */
  block: Matcher;
  definition: Matcher;
  functionParts: Matcher;
  parameter: Matcher;
  field: Matcher;
  jsx: Matcher;
  type: Matcher;
}

function missing(): never {
  throw new Error('match-tree.ts has not been loaded');
}

/** The functions that compare parts of a tree; filled by their files. */
export const matchingParts: MatchingParts = {
  expression: missing,
  statement: missing,
  block: missing,
  definition: missing,
  functionParts: missing,
  parameter: missing,
  field: missing,
  jsx: missing,
  type: missing,
};
