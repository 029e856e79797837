import type { ParsedRegex, RegexNode } from './regex-node.ts';

/** More alternatives than this are not worth looking for. */
const maximumTexts = 300;

/**
 * Answers texts of which each match has one, the longest that are easily found; `undefined` when there are none. A text without any of them has no
 * match.
 */
export function findRequiredTexts({ root }: ParsedRegex): readonly string[] | undefined {
  // `(*ACCEPT)` ends the match wherever it stands.
  return JSON.stringify(root).includes('"accept"') ? undefined : pickBest(collectRequired(root));
}

/** Several texts of which each match has one. */
type Alternatives = readonly string[];

/** What each match of a node has: one text of each list. */
function collectRequired(node: RegexNode): readonly Alternatives[] {
  switch (node.kind) {
    case 'char':
      return [[String.fromCodePoint(node.code)]];
    case 'sequence':
      return collectOfSequence(node.parts);
    case 'group':
    case 'atomic':
      return collectRequired(node.body);
    case 'repeat':
      return node.min > 0 ? collectRequired(node.body) : [];
    case 'choice':
      return collectOfChoice(node.options);
    default:
      return [];
  }
}

function collectOfSequence(parts: readonly RegexNode[]): readonly Alternatives[] {
  const found: Alternatives[] = [];
  let text = '';
  for (const part of parts) {
    // A part before this could end the match: what follows is not required.
    if (part.kind === 'verb') return [];
    if (part.kind === 'char') text += String.fromCodePoint(part.code);
    else if (!isInvisible(part)) {
      found.push([text], ...collectRequired(part));
      text = '';
    }
  }
  return [...found, [text]];
}

function collectOfChoice(options: readonly RegexNode[]): readonly Alternatives[] {
  const texts = new Set<string>();
  for (const option of options) {
    const best = pickBest(collectRequired(option));
    if (best === undefined) return [];
    for (const text of best) texts.add(text);
  }
  return texts.size > maximumTexts ? [] : [[...texts]];
}

/** The alternatives whose shortest text is longest are found least often. */
function pickBest(lists: readonly Alternatives[]): Alternatives | undefined {
  let best: Alternatives | undefined;
  for (const list of lists) if (getShortest(list) > (best === undefined ? 0 : getShortest(best))) best = list;
  return best;
}

function getShortest(texts: Alternatives): number {
  return Math.min(...texts.map(({ length }) => length));
}

/** Between two characters it leaves them neighbours. */
function isInvisible({ kind }: RegexNode): boolean {
  return kind === 'assertion' || kind === 'look' || kind === 'empty' || kind === 'keep';
}
