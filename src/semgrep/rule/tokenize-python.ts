/** A word of a Python expression. */
export interface PythonToken {
  readonly kind: 'name' | 'metavariable' | 'number' | 'text' | 'other text' | 'sign' | 'end';
  /** As written; of a text what it stands for. */
  readonly value: string;
  readonly offset: number;
}

/** An expression that Python would not read. */
export class PythonSyntaxError extends Error {
  override readonly name = 'PythonSyntaxError';
}

const word =
  /\s+|\\\n|#.*|(?<metavariable>\$(?:[A-Z_][A-Z_0-9]*|\.\.\.[A-Z_][A-Z_0-9]*|\d+))|(?<text>[bBrRuUfF]{0,2}(?:"""|'''|"|'))|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)|(?<sign>\.\.\.|\*\*|\/\/|<<|>>|<=|>=|==|!=|<>|->|:=|[-+*/%@&|^~<>()[\]{},:.;=])/uy;

/** Answers the words of a Python expression. Throws `PythonSyntaxError` where there is none. */
export function tokenizePython(source: string): readonly PythonToken[] {
  const tokens: PythonToken[] = [];
  let offset = 0;
  while (offset < source.length) {
    word.lastIndex = offset;
    const found = word.exec(source);
    if (found === null) throw new PythonSyntaxError(`${JSON.stringify(source[offset])} begins nothing`);
    const start = offset;
    offset += found[0].length;
    const { metavariable, text, name, number, sign } = found.groups ?? {};
    if (text !== undefined) {
      const read = readText(source, offset, text);
      offset = read.end;
      const isPlain = /^(?:f(?!.*\{))?(?:"""|'''|["'][^\n]*$)/iu.test(source.slice(start, offset));
      tokens.push({ kind: isPlain ? 'text' : 'other text', value: isPlain ? unescape(read.value) : read.value, offset: start });
    } else if (metavariable !== undefined) tokens.push({ kind: 'metavariable', value: metavariable, offset: start });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name, offset: start });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number, offset: start });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign, offset: start });
  }
  tokens.push({ kind: 'end', value: 'the end', offset });
  return tokens;
}

const escapes: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What else follows a backslash stays as it is written, also `\x41`: Semgrep reads no codes of characters. */
function unescape(text: string): string {
  return text.replaceAll(/\\([\s\S])/gu, (whole, next: string) => escapes[next] ?? whole);
}

/** Reads a text after its opening quotes. */
function readText(source: string, start: number, opening: string): { readonly value: string; readonly end: number } {
  const quotes = opening.replace(/^[a-z]*/iu, '');
  let end = start;
  while (!source.startsWith(quotes, end)) {
    if (end >= source.length) throw new PythonSyntaxError('a text does not end');
    end += source[end] === '\\' ? 2 : 1;
  }
  return { value: source.slice(start, end), end: end + quotes.length };
}
