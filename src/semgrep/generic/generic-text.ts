/** A word or a sign of a text without a grammar. */
export interface GenericToken {
  readonly kind: 'token';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Lines that are indented more than the line before them, or what is between brackets in one line. */
export interface GenericBlock {
  readonly kind: 'block';
  readonly nodes: readonly GenericNode[];
}

/** A part of a text without a grammar: only words, signs and the indentation of lines tell its structure. */
export type GenericNode = GenericToken | GenericBlock;

interface OpenBlock {
  readonly indent: number;
  readonly nodes: GenericNode[];
}

const spaces = /^[\t ]*/u;

/**
 * Reads a text with what `tokens` says is a token: a pattern has more kinds of them than a program. Between brackets is a block in programs
 * (`isProgram`).
 */
export function parseGenericText(text: string, tokens: RegExp, isProgram = false): GenericBlock {
  const outermost: OpenBlock = { indent: 0, nodes: [] };
  const open = [outermost];
  let offset = 0;
  for (const [line, content] of text.split('\n').entries()) {
    if (content.trim() !== '') {
      const indent = spaces.exec(content)?.[0].length ?? 0;
      const { nodes } = findBlock(open, indent, outermost.nodes.length === 0);
      const read: GenericToken[] = [];
      for (const found of content.matchAll(tokens)) {
        const start = offset + found.index;
        read.push({ kind: 'token', text: found[0], start, end: start + found[0].length, line });
      }
      nodes.push(...(isProgram ? nestBrackets(read) : read));
    }
    offset += content.length + 1;
  }
  return { kind: 'block', nodes: outermost.nodes };
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

interface OpenBracket {
  readonly expected: string | undefined;
  readonly nodes: GenericNode[];
}

/** What is between brackets in a line is a block. A bracket that nothing closes is a sign, as are those around it. */
function nestBrackets(tokens: readonly GenericToken[]): readonly GenericNode[] {
  const open: OpenBracket[] = [{ expected: undefined, nodes: [] }];
  for (const token of tokens) {
    const current = open.at(-1);
    if (current?.expected === token.text) {
      open.pop();
      open.at(-1)?.nodes.push({ kind: 'block', nodes: current.nodes }, token);
    } else {
      current?.nodes.push(token);
      const expected = closing[token.text];
      if (expected !== undefined) open.push({ expected, nodes: [] });
    }
  }
  return open.flatMap(({ nodes }) => nodes);
}

/** The block that a line belongs to: a new one when it is indented more than those before it. */
function findBlock(open: OpenBlock[], indent: number, isFirst: boolean): OpenBlock {
  if (isFirst) open[0] = { indent, nodes: open[0]?.nodes ?? [] };
  while (open.length > 1 && indent < (open.at(-1)?.indent ?? 0)) open.pop();
  const current = open.at(-1) ?? { indent: 0, nodes: [] };
  if (indent <= current.indent) return current;
  const block: OpenBlock = { indent, nodes: [] };
  current.nodes.push({ kind: 'block', nodes: block.nodes });
  open.push(block);
  return block;
}
