import { computeThreatsExcludedByMatch, computeThreatsExcludedByMismatch } from '../flow/regex-language.ts';
import { escapeText } from '../flow/regex-nfa.ts';
import { matchesLetters, type Replacement } from '../flow/regex-replacement.ts';
import { isTextNode } from '../binding/api-node.ts';
import { uniteFacts } from '../domain/facts.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import type { Primitive } from '../ir/ir.ts';
import type { Run } from './run.ts';

/** Notes that elements of a text are its letters: `for (const letter of text)`, `[...text]`, `text.split('')`. */
export function noteLetters(run: Run, text: Value, element: Value): void {
  if (element.taints.length > 0 && element.refs.length === 0) run.texts.letters.set(element.id, text.id);
}

/** Is it a text for certain? */
export function isString({ isText, nodes }: Value): boolean {
  return isText || nodes.some(isTextNode);
}

/** What would hold of a text if the same were found out of each of its letters. */
function getAllId(run: Run, letter: ValueId): ValueId {
  return run.parts.getId(letter, 'letters');
}

/** Adds what a match of a letter, or its absence, tells of a text that has only such. */
export function addLetterFacts(
  run: Run,
  told: Implications | undefined,
  { id }: Value,
  { source, flags }: Replacement['patterns'][number],
  test: Implications['test'],
): Implications | undefined {
  if (!run.texts.letters.has(id) || flags.includes('m')) return told;
  const letter = source.replace(/^\^/u, '').replace(/(?<!\\)\$$/u, '');
  if (!matchesLetters(letter, flags)) return told;
  const value = getAllId(run, id);
  const fact = (excludes: number): readonly Fact[] => (excludes === 0 ? [] : [{ value, excludes }]);
  const whenTrue = fact(computeThreatsExcludedByMatch(`^(?:${letter})*$`, flags));
  const whenFalse = fact(computeThreatsExcludedByMismatch(letter, flags));
  return {
    ...told,
    whenTrue: uniteFacts(told?.whenTrue ?? [], whenTrue),
    whenFalse: uniteFacts(told?.whenFalse ?? [], whenFalse),
    test,
  };
}

/** The same of a letter that is one of those that the program writes, in a text or a list. */
export function addMemberLetterFacts(
  run: Run,
  told: Implications | undefined,
  member: Value,
  written: readonly Primitive[],
  test: Implications['test'],
): Implications | undefined {
  if (!run.texts.letters.has(member.id) || written.length === 0) return told;
  const letters = written.map((each) => (typeof each === 'string' && Array.from(each).length === 1 ? escapeText(each) : ''));
  return letters.includes('') ? told : addLetterFacts(run, told, member, { source: letters.join('|'), flags: '' }, test);
}

/** Answers what was found out of a text, when it was found out of each of its letters. */
export function readLetterFacts(run: Run, letter: ValueId, facts: (id: ValueId) => number | undefined): Fact | undefined {
  const text = run.texts.letters.get(letter);
  const excludes = text === undefined ? 0 : (facts(getAllId(run, letter)) ?? 0);
  return text === undefined || excludes === 0 ? undefined : { value: text, excludes };
}
