import type { RangeMatch } from './match.ts';

/** Ranges with what their metavariables stand for, each once. */
export class RangeSet {
  private readonly places = new Map<number, RangeMatch>();
  /** Keys of all ranges of places that have several. */
  private readonly keys = new Set<string>();

  /** Adds a range; is it a new one? */
  add(range: RangeMatch): boolean {
    const place = range.start * maximumLength + range.end;
    const first = this.places.get(place);
    if (first === undefined) {
      this.places.set(place, range);
      return true;
    }
    this.keys.add(getKey(first));
    const count = this.keys.size;
    return this.keys.add(getKey(range)).size > count;
  }
}

/** No text is longer than this, in UTF-16 code units. */
const maximumLength = 2 ** 26;

function getKey({ start, end, origin, bindings }: RangeMatch): string {
  let key = `${String(start)}:${String(end)}:${origin}`;
  for (const [name, binding] of bindings) key += `|${name}=${String(binding.start)}:${String(binding.end)}`;
  return key;
}
