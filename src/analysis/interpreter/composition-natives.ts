import type { NativeBehavior } from '../../models/native-rows.ts';
import type { Native } from './native-call.ts';

type Composition = Extract<
  NativeBehavior,
  | 'flow'
  | 'compose'
  | 'flow-with'
  | 'compose-with'
  | 'pipe'
  | 'pipe-receiver'
  | 'curried'
  | 'curried-data-first'
  | 'placeholder'
  | 'constantly'
  | 'when'
  | 'unless'
  | 'if-else'
  | 'cond'
  | 'none-pass'
  | 'all-pass'
  | 'any-pass'
  | 'callbackify'
>;

const keepResult: Native = (_activation, _state, call) => call.result;

/** Where `applyComposition` does not apply (a complete call, steps of unknown number), a call gives what its rows say. */
export const compositionNatives: Readonly<Record<Composition, Native>> = {
  flow: keepResult,
  compose: keepResult,
  'flow-with': keepResult,
  'compose-with': keepResult,
  pipe: keepResult,
  'pipe-receiver': keepResult,
  curried: keepResult,
  'curried-data-first': keepResult,
  placeholder: keepResult,
  constantly: keepResult,
  when: keepResult,
  unless: keepResult,
  'if-else': keepResult,
  cond: keepResult,
  'none-pass': keepResult,
  'all-pass': keepResult,
  'any-pass': keepResult,
  callbackify: keepResult,
};
