import type { ParameterIndex } from '../binding/parse-model-path.ts';
import type { Location } from '../domain/identity.ts';
import type { Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import type { Span } from '../ir/ir.ts';
import type { Arguments } from './activation.ts';

/** Where a value meets a sink. */
export interface SinkPlace {
  readonly argument: Span;
  readonly call: Span;
  readonly calleeText: string;
  /** The way from the argument to the part that is looked at: properties by name, elements by position where that is known. */
  readonly way?: readonly (string | number)[] | undefined;
  /** The values on that way, the argument first. */
  readonly owners?: readonly Value[] | undefined;
  /** Answers where the part at the end of a way is written, for values that no call of the function takes. */
  readonly locate?: ((way: readonly (string | number)[], taint: Taint) => Location) | undefined;
  /** It is not called but written to. */
  readonly isAssigned?: boolean | undefined;
  /** It is what a handler answers: parts of the event that are handed back as they are were not chosen as an answer. */
  readonly isAnswer?: boolean | undefined;
  /** The call's values, for conditions of rows. */
  readonly arguments?: Arguments | undefined;
  /** Where its arguments are written. */
  readonly argumentSpans?: readonly Span[] | undefined;
  readonly receiver?: Value | undefined;
  /** Names of what is put later into texts that the call is given, as they are found. */
  readonly gaps?: Set<string> | undefined;
  /** For what a function answers: what it was given. */
  readonly parameters?: ReadonlyMap<ParameterIndex, Value> | undefined;
}

/** Answers a place like another in all but what changed; for the reason see `makeValueLike`. */
export function makePlaceLike(place: SinkPlace, changes: Partial<Pick<SinkPlace, 'argument' | 'way' | 'owners'>>): SinkPlace {
  return {
    argument: changes.argument ?? place.argument,
    call: place.call,
    calleeText: place.calleeText,
    way: changes.way ?? place.way,
    owners: changes.owners ?? place.owners,
    locate: place.locate,
    isAssigned: place.isAssigned,
    isAnswer: place.isAnswer,
    arguments: place.arguments,
    argumentSpans: place.argumentSpans,
    receiver: place.receiver,
    gaps: place.gaps,
    parameters: place.parameters,
  };
}
