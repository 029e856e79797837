import type { ParsedRegex, RegexNode } from './regex-node.ts';
import { mayBeEmpty } from './may-be-empty.ts';

/**
 * Answers a text that is in each match, the longest that is easily found; `undefined` when there is none. A text without it has no match.
 */
export function findRequiredText({ root }: ParsedRegex): string | undefined {
  const texts = collectTexts(root);
  let longest = '';
  for (const text of texts) if (text.length > longest.length) longest = text;
  return longest === '' ? undefined : longest;
}

/** Texts that are in each match of a node. */
function collectTexts(node: RegexNode): readonly string[] {
  switch (node.kind) {
    case 'char':
      return [String.fromCodePoint(node.code)];
    case 'sequence':
      return collectOfSequence(node.parts);
    case 'group':
    case 'atomic':
      return collectTexts(node.body);
    case 'repeat':
      return node.min > 0 ? collectTexts(node.body) : [];
    default:
      return [];
  }
}

function collectOfSequence(parts: readonly RegexNode[]): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const part of parts) {
    // A part before this could end the match: what follows is not required.
    if (part.kind === 'verb') return [];
    if (part.kind === 'char') text += String.fromCodePoint(part.code);
    else if (!isInvisible(part)) {
      texts.push(text, ...collectTexts(part));
      text = '';
    }
  }
  return hasAccept(parts) ? [] : [...texts, text];
}

/** Between two characters it leaves them neighbours. */
function isInvisible({ kind }: RegexNode): boolean {
  return kind === 'assertion' || kind === 'look' || kind === 'empty' || kind === 'keep';
}

function hasAccept(parts: readonly RegexNode[]): boolean {
  return parts.some((part) => mayBeEmpty(part) && JSON.stringify(part).includes('"accept"'));
}
