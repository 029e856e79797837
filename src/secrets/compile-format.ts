import { alphabets, type Alphabet, type SecretFormatRow } from '../models/secrets/schema.ts';

/** A form of credentials, ready to be looked for. */
export interface CompiledFormat {
  readonly row: SecretFormatRow;
  /** Sticky; matches the whole credential where one begins. */
  readonly pattern: RegExp;
  /** The literal texts of the form that are longer than a character. */
  readonly texts: readonly string[];
  /** The literal texts of which a credential starts with one; empty when it starts with any character of an alphabet. */
  readonly prefixes: readonly string[];
  /** A literal text within, with the least and the greatest number of characters before it. */
  readonly infix: { readonly text: string; readonly least: number; readonly most: number } | undefined;
  /** The characters that its literal texts hold. */
  readonly signs: string;
  /** The least and the greatest number of characters. */
  readonly least: number;
  readonly most: number;
}

/** A piece of a shape. */
export type ShapePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'characters'; readonly alphabet: Alphabet; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly ShapePart[])[] };

/** A shape that cannot be read; the message says what was expected and what was found. */
export class ShapeError extends Error {}

const mostPrefixes = 24;

/** Reads a shape. Throws `ShapeError`. */
export function parseShape(shape: string): readonly ShapePart[] {
  let at = 0;
  const parts = parseSequence();
  if (at < shape.length) throw new ShapeError(`shape ${JSON.stringify(shape)}: expected the end at ${at}, found "${shape[at] ?? ''}"`);
  return parts;

  function parseSequence(): ShapePart[] {
    const sequence: ShapePart[] = [];
    let text = '';
    const endText = (): void => {
      if (text !== '') sequence.push({ kind: 'text', text });
      text = '';
    };
    for (; at < shape.length; at++) {
      const character = shape[at] ?? '';
      if (character === '|' || character === ')') break;
      if (character === '{' || character === '(') {
        endText();
        sequence.push(character === '{' ? parseCharacters() : parseChoice());
      } else if (character === '\\') {
        at++;
        text += shape[at] ?? '';
      } else {
        text += character;
      }
    }
    endText();
    return sequence;
  }

  function parseCharacters(): ShapePart {
    const end = shape.indexOf('}', at);
    const match = /^(\w+):(\d{1,4})(?:-(\d{1,4}))?$/u.exec(shape.slice(at + 1, Math.max(at, end)));
    const least = Number(match?.[2]);
    const most = Number(match?.[3] ?? match?.[2]);
    const alphabet = match?.[1];
    if (alphabet === undefined || !isAlphabet(alphabet) || most < least || most === 0) {
      throw new ShapeError(
        `shape ${JSON.stringify(shape)}: expected {alphabet:length} or {alphabet:least-most} at ${at}, of the alphabets ${Object.keys(alphabets).join(', ')}`,
      );
    }
    at = end;
    return { kind: 'characters', alphabet, least, most };
  }

  function parseChoice(): ShapePart {
    const start = at;
    const branches: ShapePart[][] = [];
    do {
      at++;
      branches.push(parseSequence());
    } while (shape[at] === '|');
    if (shape[at] !== ')') throw new ShapeError(`shape ${JSON.stringify(shape)}: expected ")" for the "(" at ${start}`);
    return { kind: 'choice', branches };
  }
}

function isAlphabet(name: string): name is Alphabet {
  return Object.hasOwn(alphabets, name);
}

/** Makes what finds credentials of a form. Throws `ShapeError`. */
export function compileFormat(row: SecretFormatRow): CompiledFormat {
  const parts = parseShape(row.shape);
  const prefixes = row.near === undefined ? collectPrefixes(parts) : [];
  return {
    row,
    pattern: new RegExp(`${printParts(parts)}${printEnd(parts.at(-1))}`, 'uy'),
    texts: parts.flatMap((part) => (part.kind === 'text' && part.text.length > 1 ? [part.text] : [])),
    prefixes,
    infix: prefixes.length === 0 && row.near === undefined ? findInfix(parts) : undefined,
    signs: joinTexts(parts),
    least: sumLengths(parts, 'least'),
    most: sumLengths(parts, 'most'),
  };
}

function joinTexts(parts: readonly ShapePart[]): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'choice' ? part.branches.map(joinTexts).join('') : ''))
    .join('');
}

function sumLengths(parts: readonly ShapePart[], bound: 'least' | 'most'): number {
  let sum = 0;
  for (const part of parts) {
    if (part.kind === 'choice') {
      const lengths = part.branches.map((branch) => sumLengths(branch, bound));
      sum += bound === 'least' ? Math.min(...lengths) : Math.max(...lengths);
    } else {
      sum += part.kind === 'text' ? part.text.length : part[bound];
    }
  }
  return sum;
}

function printParts(parts: readonly ShapePart[]): string {
  return parts.map(printPart).join('');
}

function printPart(part: ShapePart): string {
  switch (part.kind) {
    case 'text':
      return part.text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
    case 'characters':
      return `[${alphabets[part.alphabet]}]{${part.least},${part.most}}`;
    case 'choice':
      return `(?:${part.branches.map(printParts).join('|')})`;
  }
}

/** What may not follow: a character with which the credential would be a longer one. */
function printEnd(last: ShapePart | undefined): string {
  if (last?.kind === 'characters' && last.alphabet === 'unreserved') return String.raw`(?!\.?[\p{L}\p{N}_=~\-])`;
  if (last?.kind === 'characters' && last.alphabet === 'dotted') return String.raw`(?!\.?[\p{L}\p{N}_=\-])`;
  return last?.kind === 'characters' && last.alphabet === 'base64' ? String.raw`(?![\p{L}\p{N}_+/=\-])` : String.raw`(?![\p{L}\p{N}_=\-])`;
}

/** The literal texts with which the parts can begin, as far as they reach; empty when a branch begins with an alphabet. */
function collectPrefixes(parts: readonly ShapePart[]): string[] {
  let prefixes = [''];
  for (const part of parts) {
    if (part.kind === 'characters') break;
    const next = part.kind === 'text' ? [part.text] : part.branches.map((branch) => getWholeText(branch));
    if (next.some((text) => text === undefined) || next.length * prefixes.length > mostPrefixes) break;
    prefixes = prefixes.flatMap((prefix) => next.map((text) => prefix + (text ?? '')));
  }
  return prefixes.includes('') ? [] : prefixes;
}

function getWholeText(parts: readonly ShapePart[]): string | undefined {
  if (parts.length === 0) return '';
  const [part] = parts;
  return parts.length === 1 && part?.kind === 'text' ? part.text : undefined;
}

function findInfix(parts: readonly ShapePart[]): CompiledFormat['infix'] {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    if (part.kind === 'choice') return undefined;
    if (part.kind === 'text' && part.text.length > 1) return { text: part.text, least, most };
    least += part.kind === 'text' ? part.text.length : part.least;
    most += part.kind === 'text' ? part.text.length : part.most;
  }
  return undefined;
}
