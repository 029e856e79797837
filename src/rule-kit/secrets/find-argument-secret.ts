import { isOptionValue, isWeak } from '../../secrets/find-embedded-secret.ts';
import { findPasswordOfWords, isKnownProgram, type CommandPassword, type CommandWord } from '../../secrets/find-command-password.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';
import { findConstantText, getChild, getChildren, getValue, type TreeNode } from './constant-text.ts';
import type { SecretSearch } from './secret-search.ts';
import { findReads } from './variable-reads.ts';

const mostWords = 60;
const mostReads = 5;
/** Stands for a word that is computed. */
const unknown = '$';

/** Finds the password in a list of the arguments of a program: `spawn('mysql', ['-px'])`. */
export function findArgumentSecret(search: SecretSearch, list: TreeNode): LiteralSecret | undefined {
  const elements = getChildren(list, 'elements');
  if (elements.length === 0 || elements.length > mostWords) return undefined;
  if (!elements.some(isOption)) return undefined;
  const texts = elements.map((element) => findConstantText(element) ?? unknown);
  const program = isKnownProgram(texts[0] ?? '') ? [] : [findProgram(search, list)];
  if (program[0] === undefined && program.length > 0) return undefined;
  const words = [...program, ...texts].map((text, position): CommandWord => ({ text: text ?? '', index: position * wide }));
  const found = findPasswordOfWords(words) ?? findOption(words);
  const node = found === undefined ? undefined : elements[Math.floor(found.index / wide) - program.length];
  if (found === undefined || node === undefined || isWeak(found.value, '')) return undefined;
  const label = 'a command with a password';
  return {
    node,
    value: found.value,
    found: { label, value: found.value, index: found.index % wide, confidence: 'high' },
    confidence: 'high',
  };
}

function isOption(element: TreeNode): boolean {
  const value = element.type === 'Literal' ? getValue(element, 'value') : undefined;
  return typeof value === 'string' && value.startsWith('-');
}

/** Words are so far apart that a place within one tells which it is. */
const wide = 100_000;

/** `--password`, `value`; `--password=value` */
function findOption(words: readonly CommandWord[]): CommandPassword | undefined {
  for (const [position, { text, index }] of words.entries()) {
    const match = /^--([A-Za-z][\w-]{2,40})(?:=(.{6,300}))?$/su.exec(text);
    if (match === null) continue;
    const [, name = '', assigned] = match;
    const next = words[position + 1];
    const value = assigned ?? next?.text ?? '';
    if (isOptionValue(name, value)) return { value, index: assigned === undefined ? (next?.index ?? 0) : index + name.length + 3 };
  }
  return undefined;
}

/** The text before a list among the arguments of a call, or before the variable that holds the list. */
function findProgram({ sourceCode }: SecretSearch, list: TreeNode): string | undefined {
  const direct = findBefore(list);
  if (direct !== undefined || list.parent?.type !== 'VariableDeclarator') return direct;
  const [variable] = sourceCode.getDeclaredVariables(list.parent as never);
  const reads = variable === undefined ? [] : findReads(variable, undefined).slice(0, mostReads);
  return reads.map(findBefore).find((text) => text !== undefined);
}

function findBefore(argument: TreeNode): string | undefined {
  const call = argument.parent;
  if (call?.type !== 'CallExpression' || getChild(call, 'callee') === argument) return undefined;
  const all = getChildren(call, 'arguments');
  const before = all[all.indexOf(argument) - 1];
  return before === undefined ? undefined : findConstantText(before);
}
