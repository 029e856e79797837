import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { findKnownElements } from '../interpreter/registers.ts';

/** What stands between `SET` and `WHERE` is written, and names nothing. */
const assignments = /\bset\b.*?(?=\b(?:where|returning)\b|$)/isu;

/** What something is not names nothing. */
const differences = /(?:<>|!=)\s*[:@$]\w+/gu;

/**
 * Answers, of values for placeholders, those that name what a statement or condition is about: their placeholders stand in the texts, outside of
 * what is assigned. Where the texts are not known, or what is given is no written list or object, all of them may.
 */
export function selectBound(activation: Activation, state: State, values: readonly Value[], texts: readonly Value[]): readonly Value[] {
  const known = texts.map((each) => findText(each) ?? joinParts(activation, state, each));
  if (known.includes(undefined)) return values;
  const text = known.join('\n');
  if (texts.length === 1 && texts.some(({ refs }) => refs.length > 0)) {
    const isNaming = findPositions(text);
    return isNaming === undefined ? values : values.filter((_, index) => isNaming(index));
  }
  return values.flatMap((value) => selectFrom(activation, state, value, text));
}

/** The text of a template, with a mark for each of its values. */
function joinParts(activation: Activation, state: State, value: Value): string | undefined {
  const parts = findKnownElements(activation, state, value)?.map(findText);
  return parts === undefined || parts.includes(undefined) ? undefined : parts.join('?');
}

/** Answers the text that the value is, nothing where there is none. */
export function findText({ taints, refs, nodes, constants }: Value): string | undefined {
  const [constant] = constants ?? [];
  const isKnown = taints.length === 0 && refs.length === 0 && nodes.length === 0 && constants?.length === 1;
  if (!isKnown || (constant !== undefined && typeof constant !== 'string')) return undefined;
  return constant ?? '';
}

function selectFrom(activation: Activation, state: State, value: Value, text: string): readonly Value[] {
  const elements = findKnownElements(activation, state, value);
  if (elements !== undefined) {
    const isNaming = findPositions(text);
    return isNaming === undefined ? [value] : elements.filter((_, index) => isNaming(index));
  }
  const cells = value.refs.map((ref) => getCell(activation, state, ref));
  if (value.taints.length > 0 || cells.length === 0 || cells.some((cell) => cell?.kind !== 'object' || cell.rest !== undefined))
    return [value];
  const naming = text.replace(assignments, ' ').replace(differences, ' ');
  return cells.flatMap((cell) => [...(cell?.fields ?? [])]).flatMap(([name, part]) => (hasName(naming, name) ? [part] : []));
}

/** Is it `:name`, `@name` or `${name}`? */
function hasName(text: string, key: string): boolean {
  const name = key.replace(/^[:@$#]/u, '');
  return /^\w+$/u.test(name) ? new RegExp(String.raw`[:@$][{(<\[/]?${name}\b`, 'u').test(text) : true;
}

/** Tells by its position whether a value's placeholder names something: `$1`, `:1`, `?`. `undefined`: there are no placeholders. */
function findPositions(text: string): ((index: number) => boolean) | undefined {
  const written = assignments.exec(text);
  const isWritten = (at: number): boolean => written !== null && at >= written.index && at < written.index + written[0].length;
  const numbered = [...text.matchAll(/[$:](\d+)/gu)];
  if (numbered.length > 0) return (index) => numbered.some((each) => Number(each[1]) === index + 1 && !isWritten(each.index));
  const marks = [...text.matchAll(/\?/gu)];
  if (marks.length === 0) return undefined;
  return (index) => {
    const mark = marks[index];
    return mark === undefined || !isWritten(mark.index);
  };
}
