/** Something found in a text. */
export interface Ranged {
  readonly start: number;
  readonly end: number;
}

/** Answers quickly which of many ranges enclose a place, and which lie in it. */
export class RangeIndex<T extends Ranged> {
  /** All ranges by where they start. */
  readonly ranges: readonly T[];
  /** A binary tree over the ranges: the furthest end below each node. The leaves are the last half. */
  private readonly furthest: readonly number[];
  private readonly leaves: number;

  constructor(ranges: readonly T[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start);
    let leaves = 1;
    while (leaves < ranges.length) leaves *= 2;
    this.leaves = leaves;
    const furthest: number[] = new Array<number>(2 * leaves).fill(-1);
    for (const [index, { end }] of this.ranges.entries()) furthest[leaves + index] = end;
    for (let node = leaves - 1; node > 0; node--) furthest[node] = Math.max(furthest[2 * node] ?? -1, furthest[2 * node + 1] ?? -1);
    this.furthest = furthest;
  }

  get size(): number {
    return this.ranges.length;
  }

  /** Lists the ranges that enclose a place, the innermost first. */
  findAround(start: number, end: number): readonly T[] {
    const found: T[] = [];
    this.collectAround(1, 0, this.leaves, this.countBefore(start + 1), end, found);
    return found;
  }

  /** Lists the ranges that lie in a place, in the order of the text. */
  findWithin(start: number, end: number): readonly T[] {
    const found: T[] = [];
    for (let index = this.countBefore(start); index < this.ranges.length; index++) {
      const range = this.ranges[index];
      if (range === undefined || range.start > end) break;
      if (range.end <= end) found.push(range);
    }
    return found;
  }

  /** Does a range share a part with a place? */
  touches(start: number, end: number): boolean {
    return this.isAround(1, 0, this.leaves, this.countBefore(end), start + 1);
  }

  /** Collects the ranges below a node, from the last, that are among the first `count` ones and end at a place or behind it. */
  private collectAround(node: number, from: number, width: number, count: number, end: number, found: T[]): void {
    if (from >= count || (this.furthest[node] ?? -1) < end) return;
    if (width === 1) {
      const range = this.ranges[from];
      if (range !== undefined) found.push(range);
      return;
    }
    const half = width / 2;
    this.collectAround(2 * node + 1, from + half, half, count, end, found);
    this.collectAround(2 * node, from, half, count, end, found);
  }

  private isAround(node: number, from: number, width: number, count: number, end: number): boolean {
    if (from >= count || (this.furthest[node] ?? -1) < end) return false;
    if (width === 1 || from + width <= count) return true;
    const half = width / 2;
    return this.isAround(2 * node, from, half, count, end) || this.isAround(2 * node + 1, from + half, half, count, end);
  }

  /** How many ranges start before a place. */
  private countBefore(start: number): number {
    let [low, high] = [0, this.ranges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.ranges[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
