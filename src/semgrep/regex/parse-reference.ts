import { makeLiteral } from './make-literal.ts';
import { parseEscapedClass, parseEscapedCode } from './parse-escape.ts';
import { fail, looksAt, takeMatch, type PatternReader } from './pattern-reader.ts';
import type { AssertionKind, RegexNode } from './regex-node.ts';

const assertions: Readonly<Record<string, AssertionKind>> = {
  A: 'text start',
  Z: 'last line end',
  z: 'text end',
  G: 'search start',
  b: 'word edge',
  B: 'no word edge',
};

const newlines: RegexNode = {
  kind: 'atomic',
  body: {
    kind: 'choice',
    options: [
      {
        kind: 'sequence',
        parts: [
          { kind: 'char', code: 13 },
          { kind: 'char', code: 10 },
        ],
      },
      { kind: 'class', class: { isNegated: false, ranges: [10, 13, 0x85, 0x85, 0x20_28, 0x20_29], properties: [], ignoreCase: false } },
    ],
  },
};

/** `\X`: a character with the marks that combine with it. */
const cluster: RegexNode = {
  kind: 'atomic',
  body: {
    kind: 'choice',
    options: [
      {
        kind: 'sequence',
        parts: [
          { kind: 'char', code: 13 },
          { kind: 'char', code: 10 },
        ],
      },
      {
        kind: 'sequence',
        parts: [
          { kind: 'class', class: { isNegated: false, ranges: [0, 0x10_ff_ff], properties: [], ignoreCase: false } },
          {
            kind: 'repeat',
            body: { kind: 'class', class: { isNegated: false, ranges: [0x20_0d, 0x20_0d], properties: ['\\p{M}'], ignoreCase: false } },
            min: 0,
            max: Infinity,
            mode: 'greedy',
          },
        ],
      },
    ],
  },
};

/** Reads what follows a backslash outside of classes. */
export function parseEscape(reader: PatternReader): RegexNode {
  const letter = reader.source[reader.at] ?? '';
  const assertion = Object.hasOwn(assertions, letter) ? assertions[letter] : undefined;
  if (assertion !== undefined) {
    reader.at++;
    return { kind: 'assertion', what: assertion };
  }
  if (letter === 'K' || letter === 'R' || letter === 'X') {
    reader.at++;
    return letter === 'K' ? { kind: 'keep' } : letter === 'R' ? newlines : cluster;
  }
  const reference = parseReference(reader);
  if (reference !== undefined) return reference;
  const { ignoreCase } = reader.flags;
  if (letter !== 'N' || looksAt(reader, 'N{U+')) {
    const code = parseEscapedCode(reader);
    if (code !== undefined) return makeLiteral(code, ignoreCase);
  }
  const found = parseEscapedClass(reader);
  return found === undefined ? fail(reader, `\\${letter} has no meaning`) : { kind: 'class', class: found };
}

function parseReference(reader: PatternReader): RegexNode | undefined {
  const start = reader.at;
  const named = takeMatch(reader, /k(?:<(\w+)>|'(\w+)'|\{(\w+)\})|g\{([A-Za-z_]\w*)\}/uy);
  if (named !== undefined) return makeNamed(reader, named[1] ?? named[2] ?? named[3] ?? named[4] ?? '', start);
  const relative = takeMatch(reader, /g(?:\{([+-]?)(\d+)\}|([+-]?)(\d+))/uy);
  if (relative !== undefined) {
    const sign = relative[1] ?? relative[3] ?? '';
    const number = Number(relative[2] ?? relative[4]);
    return makeNumbered(reader, sign === '-' ? reader.groupCount + 1 - number : sign === '+' ? reader.groupCount + number : number, start);
  }
  const called = takeMatch(reader, /g(?:<([+-]?\d+)>|'([+-]?\d+)'|<(\w+)>|'(\w+)')/uy);
  if (called !== undefined) return makeCall(reader, called[1] ?? called[2] ?? called[3] ?? called[4] ?? '', start);
  if (looksAt(reader, 'k') || looksAt(reader, 'g'))
    return fail(reader, `a name or number is missing after \\${reader.source[reader.at] ?? ''}`);
  const numbered = takeMatch(reader, /[1-9]\d{0,2}/uy);
  if (numbered === undefined) return undefined;
  const number = Number(numbered[0]);
  if (number < 10 || number <= reader.totalGroups) return makeNumbered(reader, number, start);
  // What is no reference is the code of a character.
  reader.at = start;
  const octal = takeMatch(reader, /[0-7]{1,3}/uy);
  return octal === undefined
    ? fail(reader, 'there is no such group', start)
    : makeLiteral(Number.parseInt(octal[0], 8), reader.flags.ignoreCase);
}

function makeNumbered(reader: PatternReader, group: number, start: number): RegexNode {
  if (!reader.isLenient && (group < 1 || group > reader.totalGroups)) fail(reader, 'there is no such group', start);
  return { kind: 'reference', groups: [group], ignoreCase: reader.flags.ignoreCase };
}

/** Answers a reference to a name; the name may come later. */
export function makeNamed(reader: PatternReader, name: string, start: number): RegexNode {
  const groups: number[] = [];
  reader.pending.push(() => {
    const known = reader.names.get(name);
    if (known === undefined) fail(reader, `there is no group ${name}`, start);
    groups.push(...known);
  });
  return { kind: 'reference', groups, ignoreCase: reader.flags.ignoreCase };
}

/** Answers a call of a group by its number, its distance or its name. */
export function makeCall(reader: PatternReader, text: string, start: number): RegexNode {
  const node: { kind: 'call'; group: number } = { kind: 'call', group: 0 };
  const before = reader.groupCount;
  reader.pending.push(() => {
    const number = Number(text);
    if (!/^[+-]?\d+$/u.test(text)) node.group = reader.names.get(text)?.[0] ?? fail(reader, `there is no group ${text}`, start);
    else node.group = text.startsWith('-') ? before + 1 + number : text.startsWith('+') ? before + number : number;
    if (node.group < 0 || node.group > reader.groupCount) fail(reader, 'there is no such group', start);
  });
  return node;
}
