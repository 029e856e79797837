import type { State } from '../domain/state.ts';
import type { Activation, Arguments, CallSite } from './activation.ts';
import { applyToJson } from './apply-to-json.ts';
import { noteIgnoredNames } from './ignored-names.ts';
import { findListedNames, pickWritten } from './pick-written.ts';
import { isNameless } from './row-conditions.ts';

/** Answers what `JSON.stringify` is given: of objects what they say of themselves, and where a list of names is given what that leaves. */
export function writeJsonArguments(activation: Activation, state: State, { values, rest }: Arguments, site: CallSite): Arguments {
  const [, replacer] = values;
  if (replacer !== undefined && isNameless(activation, state, replacer)) noteIgnoredNames(activation.span);
  const written = values.map((value) => applyToJson(activation, state, value, site));
  const [whole, , ...others] = written;
  const names = replacer === undefined || whole === undefined ? undefined : findListedNames(activation, state, replacer);
  if (names === undefined || whole === undefined) return { values: written, rest };
  return { values: [pickWritten(activation, state, whole, names), activation.run.undefinedValue, ...others], rest };
}
