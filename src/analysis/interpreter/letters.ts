import { computeThreatsExcludedByMatch, computeThreatsExcludedByMismatch } from '../flow/regex-language.ts';
import { escapeText } from '../flow/regex-nfa.ts';
import { findWholePattern, matchesLetters, type Replacement } from '../flow/regex-replacement.ts';
import { isTextNode } from '../binding/api-node.ts';
import { uniteFacts } from '../domain/facts.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import type { Primitive } from '../ir/ir.ts';
import type { Run } from './run.ts';

/** Notes that elements of a text are its letters: `for (const letter of text)`, `[...text]`, `text.split('')`. */
export function noteLetters(run: Run, text: Value, element: Value): void {
  if (element.taints.length > 0 && element.refs.length === 0) run.texts.letters.set(element.id, { text: text.id, separator: undefined });
}

/** Notes that a list has all letters of a text, or of another such list: `[...text]`, `new Set(text)`. */
export function noteLetterList(run: Run, from: Value, list: Value): void {
  const text = isString(from) ? from.id : run.texts.letterLists.get(from.id);
  if (text !== undefined) run.texts.letterLists.set(list.id, text);
}

/** Notes that a list has all pieces of a text that was split. */
export function notePieces(
  run: Run,
  text: Value,
  { list, piece }: { readonly list: Value; readonly piece: Value },
  separator: string,
): void {
  run.texts.letterLists.set(list.id, text.id);
  run.texts.letters.set(piece.id, { text: text.id, separator });
}

/** Is it a text for certain? */
export function isString({ isText, nodes }: Value): boolean {
  return isText || nodes.some(isTextNode);
}

/** What would hold of a text if the same were found out of each of its letters. */
function getAllId(run: Run, letter: ValueId): ValueId {
  return run.parts.getId(letter, 'letters');
}

/** Adds what a match of a letter or piece, or its absence, tells of a text that has only such. */
export function addLetterFacts(
  run: Run,
  told: Implications | undefined,
  { id }: Value,
  { source, flags }: Replacement['patterns'][number],
  test: Implications['test'],
): Implications | undefined {
  const of = run.texts.letters.get(id);
  if (of === undefined || flags.includes('m')) return told;
  const letter = of.separator === undefined ? findLetterPattern(source, flags) : findWholePattern(source, flags);
  if (letter === undefined) return told;
  const value = getAllId(run, id);
  const fact = (excludes: number): readonly Fact[] => (excludes === 0 ? [] : [{ value, excludes }]);
  const whole = of.separator === undefined ? `(?:${letter})*` : `(?:${letter})(?:(?:${of.separator})(?:${letter}))*`;
  const whenTrue = fact(computeThreatsExcludedByMatch(`^(?:${whole})$`, flags));
  const whenFalse = of.separator === undefined ? fact(computeThreatsExcludedByMismatch(letter, flags)) : [];
  return {
    ...told,
    whenTrue: uniteFacts(told?.whenTrue ?? [], whenTrue),
    whenFalse: uniteFacts(told?.whenFalse ?? [], whenFalse),
    test,
  };
}

function findLetterPattern(source: string, flags: string): string | undefined {
  const letter = source.replace(/^\^/u, '').replace(/(?<!\\)\$$/u, '');
  return matchesLetters(letter, flags) ? letter : undefined;
}

/** The same of a letter that is one of those that the program writes, in a text or a list. */
export function addMemberLetterFacts(
  run: Run,
  told: Implications | undefined,
  member: Value,
  written: readonly Primitive[],
  test: Implications['test'],
): Implications | undefined {
  const of = run.texts.letters.get(member.id);
  if (of === undefined || written.length === 0) return told;
  const isLetter = (each: Primitive): each is string =>
    typeof each === 'string' && (of.separator !== undefined || Array.from(each).length === 1);
  if (!written.every(isLetter)) return told;
  const letters = written.map(escapeText).join('|');
  return addLetterFacts(run, told, member, { source: of.separator === undefined ? letters : `^(?:${letters})$`, flags: '' }, test);
}

/** Answers what was found out of a text, when it was found out of each of its letters: those of a list that has all of them. */
export function readLetterFacts(run: Run, letter: ValueId, list: ValueId, facts: (id: ValueId) => number | undefined): Fact | undefined {
  const text = run.texts.letters.get(letter)?.text;
  if (text !== list && text !== run.texts.letterLists.get(list)) return undefined;
  const excludes = text === undefined ? 0 : (facts(getAllId(run, letter)) ?? 0);
  return text === undefined || excludes === 0 ? undefined : { value: text, excludes };
}

/** Adds to facts of a letter what they tell of a text that has only such letters: no such letter poses what that text does not pose. */
export function addFactsOfText(run: Run, letter: ValueId, facts: readonly Fact[]): readonly Fact[] {
  if (!run.texts.letters.has(letter)) return facts;
  const all = getAllId(run, letter);
  const ofText = facts.flatMap(({ value, excludes }) => (value === all ? [{ value: letter, excludes }] : []));
  return ofText.length === 0 ? facts : uniteFacts(facts, ofText);
}
