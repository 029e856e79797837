import type { RangeMatch } from './match.ts';

/** Ranges with what their metavariables stand for, each once. */
export class RangeSet {
  /** Where the range starts that starts last. */
  private furthest = -1;
  /** Ranges that started behind all others when they came: they are put into `first` when one comes that may be the same. */
  private waiting: RangeMatch[] = [];
  /** The first range of each place. */
  private first: Map<number, RangeMatch> | undefined;
  /** Keys of all ranges of places that have several. */
  private keys: Set<string> | undefined;

  /** Adds a range; is it a new one? */
  add(range: RangeMatch): boolean {
    if (range.start > this.furthest) {
      this.furthest = range.start;
      this.waiting.push(range);
      return true;
    }
    this.first ??= new Map();
    for (const each of this.waiting) this.first.set(getPlace(each), each);
    this.waiting = [];
    const place = getPlace(range);
    const first = this.first.get(place);
    if (first === undefined) {
      this.first.set(place, range);
      return true;
    }
    if (isSame(first, range)) return false;
    this.keys ??= new Set();
    this.keys.add(getKey(first));
    const count = this.keys.size;
    return this.keys.add(getKey(range)).size > count;
  }
}

/** Start and end in one number: texts of programs have fewer than 2^26 characters. */
function getPlace({ start, end }: RangeMatch): number {
  return start * 0x4_00_00_00 + end;
}

function isSame(left: RangeMatch, right: RangeMatch): boolean {
  if (left.origin !== right.origin) return false;
  if (left.bindings === right.bindings) return true;
  if (left.bindings.size !== right.bindings.size) return false;
  for (const [name, { start, end, trees }] of left.bindings) {
    const other = right.bindings.get(name);
    if (other?.start !== start || other.end !== end || other.trees[0]?.text !== trees[0]?.text) return false;
  }
  return true;
}

function getKey({ start, end, origin, bindings }: RangeMatch): string {
  let key = `${String(start)}:${String(end)}:${origin}`;
  for (const [name, { start: from, end: to, trees }] of bindings) key += `|${name}=${String(from)}:${String(to)}:${trees[0]?.text ?? ''}`;
  return key;
}
