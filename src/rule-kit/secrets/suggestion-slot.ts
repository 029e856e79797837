import type { SourceCode } from 'eslint';
import type { FormatIndex } from '../../secrets/find-formatted-secrets.ts';
import { findSecrets } from '../../secrets/find-secrets.ts';
import { findConstantText, getChild, getChildren, getQuasiText, getValue, type TreeNode } from './constant-text.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';

/** Where an expression can be written that reads a secret. */
export interface SuggestionSlot {
  /** What gives way to the expression, or to a template around it. */
  readonly target: TreeNode;
  /** The secret is only a part of the text. */
  readonly isPart: boolean;
  /** Writes the text that stands in place of the target. */
  readonly print: (expression: string) => string;
}

/** Answers where what reads the secret can be written: in place of the literal, or in a template with the rest of its text. */
export function findSuggestionSlot(
  sourceCode: SourceCode,
  index: FormatIndex,
  { node, place, value, found }: LiteralSecret,
): SuggestionSlot | undefined {
  if (findConstantText(node) === value) return { target: place?.fallback?.node ?? node, isPart: false, print: (expression) => expression };
  if (found?.variable === undefined) return undefined;
  for (const target of listTexts(node)) {
    const parts = splitText(sourceCode, target, value);
    // A suggestion shows the rest of the text.
    if (parts !== undefined && findSecrets(index, parts.join(' '), '').length === 0)
      return { target, isPart: true, print: (expression) => `\`${parts[0]}\${${expression}}${parts[1]}\`` };
  }
  return undefined;
}

/** The literals and templates of a concatenation. */
function listTexts(node: TreeNode): readonly TreeNode[] {
  if (node.type !== 'BinaryExpression') return [node];
  return ['left', 'right'].flatMap((key) => {
    const side = getChild(node, key);
    return side === undefined ? [] : listTexts(side);
  });
}

/** What a template would hold before and behind the secret, where the text can be written in one as it is. */
function splitText(sourceCode: SourceCode, target: TreeNode, value: string): readonly [before: string, behind: string] | undefined {
  const isTemplate = target.type === 'TemplateLiteral';
  const text = isTemplate ? undefined : getValue(target, 'value');
  if (!isTemplate && (target.type !== 'Literal' || typeof text !== 'string')) return undefined;
  const written = sourceCode.getText(target as never).slice(1, -1);
  const [before, behind, ...more] = written.split(value);
  if (before === undefined || behind === undefined || more.length > 0) return undefined;
  if (isTemplate) return getChildren(target, 'quasis').some((quasi) => getQuasiText(quasi).includes(value)) ? [before, behind] : undefined;
  return written === text && !/[`\\]|\$\{/u.test(text) ? [before, behind] : undefined;
}
