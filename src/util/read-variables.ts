/** A variable in a text: `${env:NAME, 'default'}`. */
export interface TextVariable {
  /** What is tried one after the other; the text between the braces, cut at commas. */
  readonly alternatives: readonly string[];
  /** Nothing stands beside it. */
  readonly isWhole: boolean;
  /** Where it stands in the text, braces included. */
  readonly start: number;
  readonly end: number;
}

/** Answers the outermost variables of a text that is written with `${…}`. */
export function readVariables(text: string): readonly TextVariable[] {
  const variables: TextVariable[] = [];
  for (let start = text.indexOf('${'); start >= 0;) {
    const end = findEnd(text, start + 2);
    if (end < 0) break;
    variables.push({
      alternatives: splitAlternatives(text.slice(start + 2, end)),
      isWhole: text.trim().length === end + 1 - start,
      start,
      end: end + 1,
    });
    start = text.indexOf('${', end);
  }
  return variables;
}

function findEnd(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && --depth === 0) return index;
  }
  return -1;
}

/** Cuts at commas that stand in no braces, parentheses or quotes. */
function splitAlternatives(content: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of content) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === "'" || character === '"') quote = character;
    else if ('({'.includes(character)) depth++;
    else if (')}'.includes(character)) depth--;
    if (character === ',' && depth === 0 && quote === '') parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts.map((part) => part.trim());
}
