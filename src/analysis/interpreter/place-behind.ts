import { getThreatBit } from '../../models/threats.ts';
import { makeValueLike } from '../domain/value.ts';
import { reduceTaints } from '../domain/taint.ts';
import { getLocation, type Activation, type Arguments } from './activation.ts';
import { hasPathForm, pathForm } from './path-form.ts';
import { restoreSeparators } from './split-text.ts';

const pathThreat = getThreatBit('path');

/** Answers the arguments as they count behind a folder: a path without `..` leads below it, absolute or not. */
export function placeBehind(activation: Activation, args: Arguments): Arguments {
  const values = args.values.map((value) =>
    hasPathForm(activation.run, value.id, pathForm.rooted)
      ? makeValueLike(value, { taints: reduceTaints(value.taints, pathThreat, getLocation(activation)) })
      : value,
  );
  return { values, rest: args.rest === undefined ? undefined : restoreSeparators(activation, args.rest, '/') };
}
