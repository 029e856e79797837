import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { findKnownElements } from '../interpreter/registers.ts';

const condition = /\bwhere\b(.*?)(?=\b(?:group by|order by|limit|offset|returning|for update)\b|;|$)/isu;
/** `id = ?`, `$2 = orders.id` */
const comparison = /^\s*[\w."`[\]]+\s*=\s*(\?|[$:]\d+)\s*$|^\s*(\?|[$:]\d+)\s*=\s*[\w."`[\]]+\s*$/u;

/** Answers, of values for placeholders, those that are enough by themselves: `WHERE id = $1 OR owner = $2`. */
export function selectAlone(activation: Activation, state: State, bound: readonly Value[], text: Value): readonly Value[] {
  const known = findConstant(text)?.value;
  if (typeof known !== 'string' || !/\bor\b/iu.test(known) || text.taints.length > 0) return [];
  const found = condition.exec(known);
  const alternatives = found?.[1] === undefined ? [] : splitAlternatives(found[1]);
  if (found === null || alternatives.length < 2) return [];
  const values = bound.flatMap((each) => findKnownElements(activation, state, each) ?? []);
  let marks = countMarks(known.slice(0, found.index));
  const alone: Value[] = [];
  for (const alternative of alternatives) {
    const match = comparison.exec(alternative);
    const placeholder = match?.[1] ?? match?.[2];
    const index = placeholder === '?' ? marks : Number(placeholder?.slice(1)) - 1;
    const value = placeholder === undefined ? undefined : values[index];
    if (value !== undefined) alone.push(value);
    marks += countMarks(alternative);
  }
  return alone;
}

/** Answers the parts of a condition between its outermost `OR`s. */
export function splitAlternatives(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/[()]|\bor\b/giu)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + token.length;
    }
  }
  return [...parts, text.slice(start)];
}

function countMarks(text: string): number {
  return text.split('?').length - 1;
}
