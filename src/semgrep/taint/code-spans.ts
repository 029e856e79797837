import type { Instruction, IrFunction, Register, Span } from '../../analysis/ir/ir.ts';

/** A place in a text as a number: none has more than 2^26 characters. */
export function getSpanKey({ start, end }: Span): number {
  return start * 2 ** 26 + end;
}

/** Answers where the place of a key starts. */
export function getSpanStart(key: number): number {
  return Math.floor(key / 2 ** 26);
}

/** Does a place lie in another one? */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The places of a file at which something is computed or stored, sorted: larger ones before those inside them. */
export class CodeSpans {
  private readonly spans: readonly Span[];
  private readonly text: string;
  /** Functions and classes that a variable or field is set to at once. */
  private readonly assigned = new Set<number>();

  constructor(bodies: readonly IrFunction[], text: string) {
    this.text = text;
    const byKey = new Map<number, Span>();
    for (const body of bodies) {
      for (const each of eachSpanOf(body)) byKey.set(getSpanKey(each), each);
      for (const each of eachAssigned(body)) this.assigned.add(getSpanKey(each));
    }
    this.spans = [...byKey.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Adds where the places start that start inside of one of some ranges, which are sorted. */
  collectStarts(ranges: readonly Span[], starts: Set<number>): void {
    let index = 0;
    for (const { start, end } of ranges) {
      index = Math.max(index, this.findFirst(start));
      for (let span = this.spans[index]; span !== undefined && span.start <= end; span = this.spans[++index]) starts.add(span.start);
    }
  }

  /** Is a place a function or class that a variable or field is set to at once? */
  isAssigned(span: Span): boolean {
    return this.assigned.has(getSpanKey(span));
  }

  /**
   * Lists the largest places inside a range: the expression that is the range, or the parts of a statement. `inAssigned`: a function or class that is
   * assigned is what is in it.
   */
  findLargest(range: Span, inAssigned = false): readonly Span[] {
    const { start, end } = range;
    const found: Span[] = [];
    let from = start;
    for (let index = this.findFirst(start); index < this.spans.length; index++) {
      const span = this.spans[index];
      if (span === undefined || span.start >= end) break;
      if (span.start < from || (span.end > end && !this.endsInTemplate(span, range))) continue;
      if (inAssigned && this.isAssigned(span)) continue;
      found.push(span);
      from = span.end;
    }
    return found.length > 0 ? this.keepValues(found, start) : this.findWider(range);
  }

  /** Of a list of expressions in parentheses only the last one is its value. */
  private keepValues(found: readonly Span[], start: number): readonly Span[] {
    if (found.length === 1 || this.text[start] !== '(') return found;
    return found.filter(({ end }, index) => {
      const next = found[index + 1];
      return next === undefined || !/^[\s)]*,[\s(]*$/u.test(this.text.slice(end, next.start));
    });
  }

  /** To Semgrep, an arrow function whose value is a template ends before what closes the template. */
  private endsInTemplate({ start, end }: Span, range: Span): boolean {
    return start === range.start && end <= range.end + 2 && /^\}?`$/u.test(this.text.slice(range.end, end));
  }

  /** A name is a part of its declaration with a type, a constant text a part of its template. */
  private findWider({ start, end }: Span): readonly Span[] {
    const isTyped = /^(?:[?!]?\s*:|\?\s*[,)])/u.test(this.text.slice(end, end + 10));
    const isTemplate = this.text[start - 1] === '`' && this.text[end] === '`';
    if (!isTyped && !isTemplate) return [];
    const from = isTemplate ? start - 1 : start;
    let widest: Span | undefined;
    for (let index = this.findFirst(from); this.spans[index]?.start === from; index++) widest = this.spans[index];
    return widest !== undefined && widest.end > end ? [widest] : [];
  }

  private findFirst(start: number): number {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.spans[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function* eachSpanOf(lowered: IrFunction): Generator<Span> {
  for (const { span } of lowered.parameters) yield span;
  for (const { instructions } of lowered.blocks) {
    for (const instruction of instructions) {
      // What a declaration without value sets is no place of the program.
      if (instruction.op === 'constant' && instruction.value === undefined) continue;
      if (instruction.op !== 'declare-type' && instruction.op !== 'catch') yield instruction.at;
    }
  }
}

/** Functions and classes that are no values of their own: they are made as what a variable or field is set to. */
function* eachAssigned({ blocks }: IrFunction): Generator<Span> {
  for (const { instructions } of blocks) {
    for (const [index, each] of instructions.entries()) {
      if (each.op !== 'function' && each.op !== 'class') continue;
      const next = instructions[index + 1];
      if (next !== undefined && getStored(next) === each.to) yield each.at;
    }
  }
}

/** The register that is put into a variable or field. */
function getStored(each: Instruction): Register | undefined {
  switch (each.op) {
    case 'move':
    case 'store-captured':
    case 'store-module':
    case 'store-global':
      return each.from;
    case 'set-property':
      return each.value;
    default:
      return undefined;
  }
}
