import type { Binding } from '../matching/bindings.ts';
import { isMarked } from '../syntax/pattern-markers.ts';
import { parsePattern } from '../syntax/parse-pattern.ts';
import type { Tree } from '../syntax/tree.ts';
import { writePattern } from '../syntax/write-pattern.ts';

/** A fix that is an expression, with the text that its tree has been read from. */
interface FixExpression {
  readonly tree: Tree;
  readonly code: string;
}

/** What the metavariables of a fix stand for, and the text of the file that they were found in. */
interface Found {
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly text: string;
}

const expressions = new Map<string, FixExpression | undefined>();

/**
 * Prints a fix that is a call, an operator or a text, as Semgrep does: operators are put in parentheses, so that what a metavariable stands for keeps
 * its meaning, arguments are parted by a comma and a space, and `"$X"` is the text as it is written in the file. `undefined` for other fixes, in which
 * metavariables are only replaced.
 */
export function printFix(fix: string, found: Found): string | undefined {
  if (!expressions.has(fix)) expressions.set(fix, readExpression(fix.trim()));
  const expression = expressions.get(fix);
  if (expression === undefined) return undefined;
  const { tree, code } = expression;
  const printed = printPart(tree, code, found);
  return printed !== undefined && isWrapped(tree) && !hasMetavariable(tree) ? `(${printed})` : printed;
}

/** Of several lines and of comments Semgrep prints something else than what is written. */
function readExpression(fix: string): FixExpression | undefined {
  if (/\n|\/[*/]/u.test(fix)) return undefined;
  const pattern = parsePattern(fix);
  return typeof pattern === 'string' || pattern.kind !== 'expression'
    ? undefined
    : { tree: pattern.tree, code: `(${writePattern(fix)}\n)` };
}

function printPart(tree: Tree, code: string, found: Found): string | undefined {
  if (tree.kind === 'ellipsis') return '...';
  if (!hasMetavariable(tree)) {
    const written = code.slice(tree.start, tree.end);
    return isMarked(written) || written.includes('$') ? undefined : written;
  }
  if (tree.kind === 'name') return printMetavariable(tree.text, found);
  if (tree.kind === 'string') return printText(tree.text, code.charAt(tree.start), found);
  const parts = tree.kind === 'call' ? [tree.child(0), ...tree.child(1).children] : tree.kind === 'operator' ? tree.children.slice(1) : [];
  const printed: string[] = [];
  for (const each of parts) {
    const part = printPart(each, code, found);
    if (part === undefined) return undefined;
    printed.push(part);
  }
  return tree.kind === 'call' ? printCall(tree, printed) : printOperator(tree, printed);
}

function printCall(tree: Tree, [callee, ...values]: readonly string[]): string | undefined {
  const isPlain = tree.children.length === 2 && tree.child(0).kind !== 'special' && tree.child(1).children[0]?.kind !== 'template';
  return isPlain ? `${callee ?? ''}(${values.join(', ')})` : undefined;
}

function printOperator({ text }: Tree, [left, right]: readonly string[]): string | undefined {
  return left === undefined || right === undefined || text === 'instanceof' ? undefined : `(${left} ${text} ${right})`;
}

/** Only of what stands for a text; that of a template keeps the quotes of the fix. */
function printText(name: string, quote: string, { bindings, text }: Found): string | undefined {
  const binding = bindings.get(name);
  if (binding === undefined) return undefined;
  if (isWithinQuotes(binding, text)) return text.slice(binding.start - 1, binding.end + 1);
  if (isComputed(binding)) return binding.text;
  return binding.trees[0]?.kind === 'string' && !/^["']/u.test(binding.text) ? `${quote}${binding.text}${quote}` : undefined;
}

function isWithinQuotes({ start, end }: Binding, text: string): boolean {
  const before = text.charAt(start - 1);
  return (before === '"' || before === "'") && text.charAt(end) === before;
}

/** Is it a text that was put together? */
function isComputed({ trees: [tree] }: Binding): boolean {
  return tree?.kind === 'string' && tree.meaning?.constant !== undefined;
}

function printMetavariable(name: string, { bindings, text }: Found): string | undefined {
  const binding = bindings.get(name);
  if (binding === undefined) return name.startsWith('$...') ? undefined : name;
  // What stands for a text is no expression.
  if (isWithinQuotes(binding, text) || isComputed(binding)) return undefined;
  const [tree] = binding.trees;
  // The range of a template has no closing quote: what is printed with it would be no code.
  if (tree === undefined || binding.text.split('`').length % 2 === 0) return undefined;
  return binding.trees.length === 1 && !name.startsWith('$...') && isWrapped(tree) ? `(${binding.text})` : binding.text;
}

/** Operators that are printed without parentheses. */
const bareOperators: ReadonlySet<string> = new Set(['typeof_', 'instanceof', '..._', '_++', '++_', '_--', '--_', '?.', '_!']);

function isWrapped({ kind, text }: Tree): boolean {
  return kind === 'operator' && !bareOperators.has(text);
}

function hasMetavariable(tree: Tree): boolean {
  return tree.metavariable !== undefined || tree.children.some(hasMetavariable);
}
