import type { Value } from '../domain/value.ts';

/** The quotation mark that a text has open at a place; `unknown` when the ways to it differ; undefined outside quotes. */
export type OpenQuote = '"' | "'" | '`' | 'unknown' | undefined;

/** Is what follows part of a quoted literal or name? */
export function isQuoted(quote: OpenQuote): boolean {
  return quote !== undefined && quote !== 'unknown';
}

/** Answers what is open after one more part of a text; `own` is what the part, read by itself, leaves open. What is not known counts as balanced. */
export function followQuotes(quote: OpenQuote, part: Value, own: OpenQuote): OpenQuote {
  if (quote === 'unknown') return quote;
  if (part.constants === undefined || part.constants.length === 0 || part.taints.length > 0)
    return quote === undefined ? own : own === undefined ? quote : 'unknown';
  const after = new Set(part.constants.map((constant) => scanText(String(constant), quote)));
  return after.size === 1 ? [...after][0] : 'unknown';
}

function scanText(text: string, start: OpenQuote): OpenQuote {
  let open = start;
  for (const [mark] of text.matchAll(/["'`]/gu)) {
    if (open === undefined) open = mark as OpenQuote;
    else if (open === mark) open = undefined;
  }
  return open;
}
