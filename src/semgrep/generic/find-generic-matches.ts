import type { Binding } from '../matching/bindings.ts';
import type { RangeMatch } from '../search/match.ts';
import { blankComments } from './blank-comments.ts';
import { parseGenericText, type GenericBlock, type GenericNode, type GenericToken } from './generic-text.ts';

/** A pattern of a text without a grammar. */
export interface GenericPattern {
  readonly nodes: readonly PatternNode[];
}

type PatternNode =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'metavariable'; readonly name: string }
  /** `...` and `$...NAME`; several in a row reach as far as each of them together. */
  | { readonly kind: 'ellipsis'; readonly name: string | undefined; readonly count: number }
  | { readonly kind: 'block'; readonly nodes: readonly PatternNode[] };

const patternTokens = /\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*|\.\.\.|\w+|\S/gu;
const textTokens = /\w+|\S/gu;

/** Reads a pattern of the language `generic`; answers why it is none. */
export function parseGenericPattern(text: string): GenericPattern | string {
  const nodes = readNodes(parseGenericText(text, patternTokens));
  return typeof nodes === 'string' ? nodes : { nodes };
}

/** What is left out behind a named ellipsis belongs to it. */
function readNodes({ nodes }: GenericBlock): readonly PatternNode[] | string {
  const read: PatternNode[] = [];
  for (const node of nodes) {
    const found = node.kind === 'block' ? readBlock(node) : readToken(node);
    if (typeof found === 'string') return found;
    const last = read.at(-1);
    if (found.kind !== 'ellipsis' || last?.kind !== 'ellipsis') read.push(found);
    else if (found.name === undefined) read[read.length - 1] = { ...last, count: last.count + 1 };
    else return `${found.name} stands behind another ellipsis`;
  }
  return read;
}

function readBlock(block: GenericBlock): PatternNode | string {
  const nodes = readNodes(block);
  return typeof nodes === 'string' ? nodes : { kind: 'block', nodes };
}

function readToken({ text }: GenericToken): PatternNode {
  if (text === '...') return { kind: 'ellipsis', name: undefined, count: 1 };
  if (text.startsWith('$...')) return { kind: 'ellipsis', name: text, count: 1 };
  return text.length > 1 && text.startsWith('$') ? { kind: 'metavariable', name: text } : { kind: 'word', text };
}

/** Semgrep's defaults. */
const defaultOptions: GenericOptions = { ellipsisSpan: 10, commentStyle: undefined };

/** How a text is read. */
export interface GenericOptions {
  /** How many lines an ellipsis may reach. */
  readonly ellipsisSpan: number;
  /** Comments of this kind are no part of the text. */
  readonly commentStyle: string | undefined;
}

/** How many steps one pattern may take in one text. */
const maximumSteps = 500_000;

/** Where a match is in the text: in a block, and behind it in the block around it, unless the match began within. */
interface Place {
  readonly nodes: readonly GenericNode[];
  readonly index: number;
  readonly outer: Place | undefined;
}

interface State {
  readonly place: Place;
  readonly last: GenericToken | undefined;
  /** What was last compared with a word or metavariable: a named ellipsis begins behind it, with the space that follows. */
  readonly compared: GenericToken | undefined;
  readonly bindings: ReadonlyMap<string, Binding>;
}

type Continue = (state: State) => State | undefined;

/** What a pattern finds in a text; the last matches may be missing when the search took too long. */
export interface GenericMatches {
  readonly matches: readonly RangeMatch[];
  readonly isIncomplete: boolean;
}

/** Finds where a pattern of the language `generic` is in a text; of matches that end at the same place the shortest counts. */
export function findGenericMatches(pattern: GenericPattern, text: string, options = defaultOptions): GenericMatches {
  const { ellipsisSpan, commentStyle } = options;
  const search = new GenericSearch(text, ellipsisSpan);
  const code = blankComments(text, commentStyle);
  search.findIn(parseGenericText(code, textTokens, true), pattern.nodes);
  return { matches: [...search.byEnd.values()], isIncomplete: search.isIncomplete };
}

class GenericSearch {
  readonly byEnd = new Map<number, RangeMatch>();
  private readonly text: string;
  private readonly ellipsisSpan: number;
  private steps = maximumSteps;

  constructor(text: string, ellipsisSpan: number) {
    this.text = text;
    this.ellipsisSpan = ellipsisSpan;
  }

  get isIncomplete(): boolean {
    return this.steps < 0;
  }

  findIn({ nodes }: GenericBlock, pattern: readonly PatternNode[]): void {
    const beginsAnywhere = pattern[0]?.kind !== 'ellipsis';
    const endsAnywhere = pattern.at(-1)?.kind === 'ellipsis';
    for (const [index, node] of nodes.entries()) {
      if (node.kind === 'block') this.findIn(node, pattern);
      else if (beginsAnywhere || index === 0) this.findAt({ nodes, index, outer: undefined }, node, pattern, endsAnywhere);
    }
  }

  private findAt(place: Place, first: GenericToken, pattern: readonly PatternNode[], endsAnywhere: boolean): void {
    const found = this.match(pattern, 0, { place, last: undefined, compared: undefined, bindings: new Map() }, (state) => state);
    if (found?.last === undefined) return;
    const { end } = found.last;
    if (endsAnywhere && this.byEnd.has(end)) return;
    // What is found last comes last.
    this.byEnd.delete(end);
    this.byEnd.set(end, { start: first.start, end, bindings: found.bindings, origin: 'plain' });
  }

  private match(pattern: readonly PatternNode[], at: number, state: State, next: Continue): State | undefined {
    if (this.steps-- < 0) return undefined;
    const node = pattern[at];
    if (node === undefined) return next(state);
    const rest = (after: State): State | undefined => this.match(pattern, at + 1, after, next);
    if (node.kind === 'ellipsis') return this.skip(node, at === pattern.length - 1, state, rest);
    if (node.kind === 'block') return this.matchBlock(node.nodes, pattern[at - 1]?.kind !== 'ellipsis', state, rest);
    const [token, place] = findToken(state.place);
    if (token === undefined) return undefined;
    if (node.kind === 'word') return token.text === node.text ? rest({ ...state, place, last: token, compared: token }) : undefined;
    if (!/^\w/u.test(token.text)) return undefined;
    const bindings = this.bind(state.bindings, node.name, token.start, token.end);
    return bindings && rest({ place, last: token, compared: token, bindings });
  }

  /** Lines that are indented in the pattern are a whole block of the text; where all of it may be left out, there need be none. */
  private matchBlock(pattern: readonly PatternNode[], mayBeAbsent: boolean, state: State, next: Continue): State | undefined {
    const { place } = state;
    const block = place.nodes[place.index];
    if (block?.kind !== 'block') return mayBeAbsent && pattern.every(({ kind }) => kind === 'ellipsis') ? next(state) : undefined;
    const within = { nodes: block.nodes, index: 0, outer: undefined };
    return this.match(pattern, 0, { ...state, place: within }, (end) =>
      end.place.index < end.place.nodes.length ? undefined : next({ ...end, place: { ...place, index: place.index + 1 } }),
    );
  }

  private skip(
    { name, count }: Extract<PatternNode, { kind: 'ellipsis' }>,
    isLast: boolean,
    state: State,
    next: Continue,
  ): State | undefined {
    let current = state;
    let first: GenericToken | undefined;
    const from = state.last?.line ?? findToken(state.place)[0]?.line ?? 0;
    for (;;) {
      const [token, place] = findToken(current.place);
      const isTooFar = token !== undefined && token.line - from > this.ellipsisSpan * count;
      if (isTooFar && !isLast) return undefined;
      const isEnd = token === undefined || this.steps-- < 0 || isTooFar || (isLast && !isWithin(place, state.place));
      if (!isLast || isEnd) {
        const start = state.compared?.end ?? (first ?? token)?.start ?? 0;
        const end = first === undefined ? start : (current.last?.end ?? start);
        const bindings = name === undefined ? current.bindings : this.bind(current.bindings, name, start, end);
        const found = bindings && next({ ...current, bindings });
        if (found !== undefined || isEnd) return found;
      }
      first ??= token;
      current = { ...current, place, last: token };
    }
  }

  private bind(bindings: ReadonlyMap<string, Binding>, name: string, start: number, end: number): ReadonlyMap<string, Binding> | undefined {
    const text = this.text.slice(start, end);
    if (name === '$_') return bindings;
    const known = bindings.get(name);
    if (known !== undefined) return known.text === text ? bindings : undefined;
    return new Map([...bindings, [name, { start, end, text, trees: [], isGeneric: true }]]);
  }
}

/** The next token and what is behind it: blocks are entered, and left at their ends. */
function findToken({ nodes, index, outer }: Place): readonly [GenericToken | undefined, Place] {
  const node = nodes[index];
  if (node === undefined) return outer === undefined ? [undefined, { nodes, index, outer }] : findToken(outer);
  const after = { nodes, index: index + 1, outer };
  return node.kind === 'token' ? [node, after] : findToken({ nodes: node.nodes, index: 0, outer: after });
}

/** Is a place in the same block as another or in one that lies in it? */
function isWithin(place: Place, other: Place): boolean {
  for (let each: Place | undefined = place; each !== undefined; each = each.outer) if (each.nodes === other.nodes) return true;
  return false;
}
