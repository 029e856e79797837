import type { Span } from '../../analysis/ir/ir.ts';

/** A token of a program as ESLint's parsers list them. */
export interface SyntaxToken {
  readonly type: string;
  readonly value: string;
  readonly range: readonly [start: number, end: number];
}

/** The parentheses of a program whose tree has no nodes for them. */
export class Parentheses {
  /** By the start of what follows an opening one, where that one starts. */
  private readonly openings = new Map<number, number>();
  /** By the end of what is before a closing one, where that one ends. */
  private readonly closings = new Map<number, number>();

  constructor(tokens: readonly SyntaxToken[]) {
    let previous: SyntaxToken | undefined;
    for (const token of tokens) {
      if (previous?.value === '(' && previous.type === 'Punctuator') this.openings.set(token.range[0], previous.range[0]);
      if (token.value === ')' && previous !== undefined && token.type === 'Punctuator')
        this.closings.set(previous.range[1], token.range[1]);
      previous = token;
    }
  }

  /** Answers the place of a node with the parentheses around it, but not with the outermost ones when these end where its parent does. */
  widen(node: Span, parentEnd?: number): Span {
    let [inner, outer] = [node, node];
    for (;;) {
      const [start, end] = [this.openings.get(outer.start), this.closings.get(outer.end)];
      if (start === undefined || end === undefined) return outer.end === parentEnd ? inner : outer;
      inner = outer;
      outer = { start, end };
    }
  }

  /** Answers the place of a node with the parentheses around it, but not with the outermost ones. */
  widenWithin(node: Span): Span {
    const { end } = this.widen(node);
    return this.widen(node, end);
  }
}
