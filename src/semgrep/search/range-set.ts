import type { RangeMatch } from './match.ts';

/** Ranges with what their metavariables stand for, each once. */
export class RangeSet {
  /** The first range of each place: by its start, then by its end. */
  private readonly first = new Map<number, Map<number, RangeMatch>>();
  /** Keys of all ranges of places that have several. */
  private readonly keys = new Set<string>();

  /** Adds a range; is it a new one? */
  add(range: RangeMatch): boolean {
    let ends = this.first.get(range.start);
    if (ends === undefined) this.first.set(range.start, (ends = new Map<number, RangeMatch>()));
    const first = ends.get(range.end);
    if (first === undefined) {
      ends.set(range.end, range);
      return true;
    }
    if (isSame(first, range)) return false;
    this.keys.add(getKey(first));
    const count = this.keys.size;
    return this.keys.add(getKey(range)).size > count;
  }
}

function isSame(left: RangeMatch, right: RangeMatch): boolean {
  if (left.origin !== right.origin) return false;
  if (left.bindings === right.bindings) return true;
  if (left.bindings.size !== right.bindings.size) return false;
  for (const [name, { start, end }] of left.bindings) {
    const other = right.bindings.get(name);
    if (other?.start !== start || other.end !== end) return false;
  }
  return true;
}

function getKey({ start, end, origin, bindings }: RangeMatch): string {
  let key = `${String(start)}:${String(end)}:${origin}`;
  for (const [name, binding] of bindings) key += `|${name}=${String(binding.start)}:${String(binding.end)}`;
  return key;
}
