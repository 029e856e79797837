import type { Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { anyKey } from './any-key.ts';
import { ignoresNames } from './ignored-names.ts';
import type { Activation } from './activation.ts';
import { forgetName, forgetWhole } from './confidential-parts.ts';

/** Answers one of all parts of an object, whichever: nothing hides it for its name where no name is looked at. */
export function forgetUnnamed({ function: body, span }: Activation, part: Value): Value {
  const forgotten = forgetName(part);
  return forgotten !== part && ignoresNames(body, span) ? part : forgotten;
}

/** Answers the taints of such a part of a value that is confidential for what can be in it. */
export function forgetUnnamedWhole({ function: body, span }: Activation, taints: readonly Taint[], name: string): readonly Taint[] {
  const forgotten = forgetWhole(taints, name === anyKey);
  return forgotten !== taints && name.startsWith('[') && ignoresNames(body, span) ? taints : forgotten;
}
