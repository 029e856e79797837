import type { Span } from '../../analysis/ir/ir.ts';
import type { Formula, TaintPropagator, TaintSanitizer, TaintSink, TaintSource, TaintSpecification } from '../rule/rule.ts';
import type { Match } from '../search/match.ts';
import { getSpanKey, getSpanStart, type CodeSpans } from './code-spans.ts';
import type { FileFacts } from './file-facts.ts';
import { asksEach } from './labels.ts';
import { RangeIndex } from '../search/range-index.ts';

/** Finds what a formula matches in one file. */
export type FindMatches = (formula: Formula) => readonly Match[];

/** A match of a part of the rule. */
export interface Placed<T> {
  readonly part: T;
  readonly match: Match;
  readonly start: number;
  readonly end: number;
}

/** A match of a propagator, with the places that data comes from and goes to. */
export interface PlacedPropagator {
  readonly part: TaintPropagator;
  readonly match: Match;
}

/** What the rule says of one place. */
export interface Spot {
  readonly sources: readonly Placed<TaintSource>[];
  /** Sources and sanitizers that are exactly this place. */
  readonly exactSources: readonly Placed<TaintSource>[];
  readonly isSanitized: boolean;
  /** Does a sanitizer say so that is not `exact`, or is the assignment of it? */
  readonly isCovered: boolean;
  readonly exactSanitizers: readonly Placed<TaintSanitizer>[];
  readonly sinks: readonly Placed<TaintSink>[];
  readonly from: readonly PlacedPropagator[];
  readonly to: readonly PlacedPropagator[];
  /** Does the condition of a sink ask what arrives here? */
  readonly isWatched: boolean;
}

/** The sources and sinks of a rule in a file: without them nothing needs to be followed. */
export interface FoundParts {
  readonly sources: readonly Placed<TaintSource>[];
  readonly sinks: readonly Placed<TaintSink>[];
}

/** Finds the sources and sinks of a rule in a file. */
export function findParts({ sources, sinks }: TaintSpecification, find: FindMatches): FoundParts {
  return {
    sources: placeAll(sources, find),
    sinks: placeAll(
      sinks.filter(({ atExit }) => !atExit),
      find,
    ),
  };
}

const nothing: readonly never[] = [];

/** Where in one file the sources, sanitizers, sinks and propagators of a rule are. */
export class Placement {
  private readonly spots = new Map<number, Spot | undefined>();
  private readonly sources: PlacedParts<TaintSource>;
  private readonly sanitizers: PlacedParts<TaintSanitizer>;
  private readonly sinks: PlacedParts<TaintSink>;
  private readonly from = new Map<number, PlacedPropagator[]>();
  private readonly to = new Map<number, PlacedPropagator[]>();
  private readonly watched = new Set<number>();
  /** Where places begin of which the rule may say something; most begin elsewhere. */
  private readonly starts = new Set<number>();
  private readonly spans: CodeSpans;
  private readonly text: string;

  constructor(specification: TaintSpecification, find: FindMatches, facts: FileFacts, found: FoundParts) {
    const { spans } = facts;
    const { sources } = found;
    const sinks = specification.sinks.flatMap((part) =>
      keepOutermost(
        found.sinks.filter((each) => each.part === part),
        facts,
      ),
    );
    const sanitizers = placeAll(specification.sanitizers, find);
    const taken = new Set([...sources, ...sinks].map(getSpanKey));
    const applied = sanitizers.filter((each) => !each.part.notConflicting || !taken.has(getSpanKey(each)));
    this.spans = spans;
    this.text = facts.text;
    this.sources = new PlacedParts(sources, spans);
    this.sinks = new PlacedParts(sinks, spans, true);
    this.sanitizers = new PlacedParts(applied, spans);
    for (const sink of sinks) {
      if (!asksEach(sink.part.requires)) continue;
      for (const { name } of sink.part.requires) for (const key of this.listKeysOf(sink.match, name)) this.watched.add(key);
    }
    for (const part of specification.propagators) {
      for (const match of find(part.formula)) {
        const [from, to] = [match.bindings.get(part.from), match.bindings.get(part.to)];
        if (from === undefined || to === undefined) continue;
        const placed = { part, match };
        for (const span of spans.findLargest(from)) addTo(this.from, span, placed);
        // What a value is taken apart into is no place of its own.
        if (!/[[{]/u.test(facts.text.charAt(to.start))) for (const span of spans.findLargest(to)) addTo(this.to, span, placed);
      }
    }
    for (const { exact, around } of [this.sources, this.sinks, this.sanitizers]) {
      spans.collectStarts(around.ranges, this.starts);
      for (const key of exact.keys()) this.starts.add(getSpanStart(key));
    }
    for (const keys of [this.from.keys(), this.to.keys(), this.watched]) for (const key of keys) this.starts.add(getSpanStart(key));
  }

  hasSinkIn(span: Span): boolean {
    return this.sinks.touches(span);
  }

  hasSourceIn(span: Span): boolean {
    return this.sources.touches(span);
  }

  /** Lists the sinks that are a statement which evaluates nothing. */
  findSinksOf(statement: Span): readonly Placed<TaintSink>[] {
    return this.sinks.findWhole(statement);
  }

  /** Lists the sources that are a name where it is declared. */
  findSourcesOf(name: Span): readonly Placed<TaintSource>[] {
    return this.sources.findWhole(name);
  }

  /** Answers what the rule says of a place; mostly nothing. */
  get(span: Span): Spot | undefined {
    if (!this.starts.has(span.start)) return undefined;
    const key = getSpanKey(span);
    let spot = this.spots.get(key);
    if (spot === undefined && !this.spots.has(key)) this.spots.set(key, (spot = this.makeSpot(span, key)));
    return spot;
  }

  /** Lists the places of what a metavariable stands for. */
  listKeysOf(match: Match, name: string): readonly number[] {
    const binding = match.bindings.get(name);
    return binding === undefined ? nothing : this.spans.findLargest(binding).map(getSpanKey);
  }

  /** What lies in something that is sanitized is not looked at. */
  private findSideSanitizers(span: Span, key: number): readonly Placed<TaintSanitizer>[] {
    const found = this.sanitizers.findExact(key).filter((each) => each.part.bySideEffect !== false);
    return found.length > 0 && this.sanitizers.isEnclosed(span) ? nothing : found;
  }

  /** Is a match the assignment of what is at a place, and no declaration? */
  private isAssignment({ start }: Span, span: Span): boolean {
    return (
      /=[\s(]*$/u.test(this.text.slice(start, span.start)) &&
      !/\b(?:const|let|var)\s+$/u.test(this.text.slice(Math.max(0, start - 10), start))
    );
  }

  private makeSpot(span: Span, key: number): Spot | undefined {
    const sanitizers = this.sanitizers.find(span, key);
    const spot: Spot = {
      sources: this.sources.find(span, key),
      exactSources: this.sources.findExact(key),
      isSanitized: sanitizers.length > 0,
      isCovered: sanitizers.some((each) => !each.part.exact || this.isAssignment(each, span)),
      exactSanitizers: this.findSideSanitizers(span, key),
      sinks: this.sinks.find(span, key),
      from: this.from.get(key) ?? nothing,
      to: this.to.get(key) ?? nothing,
      isWatched: this.watched.has(key),
    };
    const isEmpty =
      !spot.isSanitized &&
      !spot.isWatched &&
      [spot.sources, spot.exactSources, spot.exactSanitizers, spot.sinks, spot.from, spot.to].every((each) => each.length === 0);
    return isEmpty ? undefined : spot;
  }
}

/** Matches of one kind: those that speak of everything inside them, and those that speak of their largest parts. */
class PlacedParts<T extends { readonly exact: boolean }> {
  private readonly all: RangeIndex<Placed<T>>;
  readonly around: RangeIndex<Placed<T>>;
  readonly exact = new Map<number, Placed<T>[]>();

  constructor(placed: readonly Placed<T>[], spans: CodeSpans, inAssigned = false) {
    this.all = new RangeIndex(placed);
    this.around = new RangeIndex(placed.filter((each) => !each.part.exact));
    for (const each of placed) for (const span of spans.findLargest(each, inAssigned)) addTo(this.exact, span, each);
  }

  touches({ start, end }: Span): boolean {
    return this.all.touches(start, end);
  }

  /** Lists the matches that are a place, with or without the semicolon behind it. */
  findWhole({ start, end }: Span): readonly Placed<T>[] {
    return this.all.findAround(start, end - 1).filter((each) => each.start === start && each.end <= end + 1);
  }

  /** Is a place a part of a match? */
  isEnclosed({ start, end }: Span): boolean {
    return this.all.findAround(start, end).some((each) => each.start < start || each.end > end);
  }

  find(span: Span, key: number): readonly Placed<T>[] {
    const exact = (this.exact.get(key) ?? nothing).filter((each) => each.part.exact || each.start > span.start || each.end < span.end);
    const around = this.around.size === 0 ? nothing : this.around.findAround(span.start, span.end);
    return around.length === 0 ? exact : [...around, ...exact];
  }

  /** Lists the matches whose largest part is this place, whether or not they speak of inner ones too. */
  findExact(key: number): readonly Placed<T>[] {
    return this.exact.get(key) ?? nothing;
  }
}

function placeAll<T extends { readonly formula: Formula }>(parts: readonly T[], find: FindMatches): Placed<T>[] {
  return parts.flatMap((part) => find(part.formula).map((match) => ({ part, match, start: match.start, end: match.end })));
}

/**
 * Of the matches of one sink that lie inside each other only the outer one counts; a variable or field counts too when a function is between the two,
 * as in Semgrep.
 */
function keepOutermost(placed: readonly Placed<TaintSink>[], { functions, spans, text }: FileFacts): readonly Placed<TaintSink>[] {
  if (placed.length < 2) return placed;
  const index = new RangeIndex(placed);
  return placed.filter(({ start, end }) => {
    const larger = index.findAround(start, end).filter((other) => other.end - other.start > end - start);
    if (larger.length === 0) return true;
    if (!placeText.test(text.slice(start, end))) return false;
    const around = functions.findAround(start, end).filter((each) => !spans.isAssigned(each));
    return larger.every((other) => around.some((each) => other.start <= each.start && each.end <= other.end));
  });
}

/** `a`, `a.b`, `a[0]` */
const placeText = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:[?!]?\.#?[\p{ID_Start}$_][\p{ID_Continue}$]*|\[[^\]]*\])*$/u;

function addTo<T>(map: Map<number, T[]>, span: Span, value: T): void {
  const key = getSpanKey(span);
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
