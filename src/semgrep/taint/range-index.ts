/** Something found in a text. */
export interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** Answers quickly which of many ranges enclose a place. */
export class RangeIndex<T extends Ranged> {
  private readonly ranges: readonly T[];
  /** The furthest end of the ranges up to an index. */
  private readonly furthest: readonly number[];

  constructor(ranges: readonly T[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start);
    let end = -1;
    this.furthest = this.ranges.map((each) => (end = Math.max(end, each.end)));
  }

  get size(): number {
    return this.ranges.length;
  }

  /** Lists the ranges that enclose a place, the innermost first. */
  findAround(start: number, end: number): readonly T[] {
    const found: T[] = [];
    for (let index = this.countUpTo(start) - 1; index >= 0 && (this.furthest[index] ?? -1) >= end; index--) {
      const range = this.ranges[index];
      if (range !== undefined && range.end >= end) found.push(range);
    }
    return found;
  }

  /** Does a range share a part with a place? */
  touches(start: number, end: number): boolean {
    return (this.furthest[this.countUpTo(end - 1) - 1] ?? -1) > start;
  }

  /** How many ranges start at a place or before. */
  private countUpTo(start: number): number {
    let [low, high] = [0, this.ranges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ranges[middle]?.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
