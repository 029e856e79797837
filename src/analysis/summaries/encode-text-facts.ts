import type { ThreatSet } from '../../models/threats.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import { describeReplacement } from '../flow/regex-replacement.ts';
import { readPagePlace } from '../interpreter/page-place.ts';
import { addPathForm, readPathForm } from '../interpreter/path-form.ts';
import type { Run } from '../interpreter/run.ts';
import { makeGivenText } from '../interpreter/text-shape.ts';
import type { KeyPart } from './summary-key.ts';

/** Says of an input what is known of the text that it stands for, and answers that as parts of a key. */
export function encodeTextFacts(run: Run, value: Value, formal: ValueId, threats: ThreatSet): readonly KeyPart[] {
  // Of which text it is a letter is the caller's to know.
  const letter = run.texts.letters.get(value.id);
  if (letter !== undefined) run.texts.letters.set(formal, { text: formal, separator: letter.separator });
  const form = readPathForm(run, value.id);
  addPathForm(run, formal, form);
  const reveals = run.texts.shapes.get(value.id)?.reveals === true;
  const place = readPagePlace(run, value, threats);
  if (reveals || place !== 'unknown') run.texts.shapes.set(formal, makeGivenText(reveals, place));
  const replacement = threats === 0 ? undefined : run.texts.replacements.get(value.id);
  const key: readonly KeyPart[] = [letter !== undefined, letter?.separator ?? '', form, reveals, place];
  if (replacement === undefined) return key;
  run.texts.replacements.set(formal, replacement);
  return [...key, '~', ...describeReplacement(replacement)];
}
