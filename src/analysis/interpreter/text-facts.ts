import type { ValueId } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Replacement } from '../flow/regex-replacement.ts';
import type { Split } from './split-text.ts';
import type { TextShape } from './text-shape.ts';
import type { TextPart } from './text-versions.ts';

/** Any letter of a text; any piece of it when it was split at a separator. */
export interface Letter {
  readonly text: ValueId;
  /** A regular expression. */
  readonly separator: string | undefined;
}

/** What is known of texts, by their identities. */
export class TextFacts {
  /** Shapes of texts that were put together. */
  readonly shapes = new Map<ValueId, TextShape>();
  /** Forms of paths: sums of `pathForm`. */
  readonly pathForms = new Map<ValueId, number>();
  /** Texts that were split, by their lists of pieces and by the pieces. */
  readonly splits = new Map<ValueId, Split>();
  /** Letters and pieces, each of which may be any of a text. */
  readonly letters = new Map<ValueId, Letter>();
  /** The texts of which lists have all letters, or all pieces. */
  readonly letterLists = new Map<ValueId, ValueId>();
  /** Beginnings of texts, and how long they are. */
  readonly beginnings = new Map<ValueId, { readonly text: Value; readonly length: Value }>();
  /** Texts and numbers that were made longer and larger. */
  readonly prolonged = new Map<ValueId, { readonly from: Value; readonly by: number }>();
  /** What texts were freed of by replacing characters. */
  readonly replacements = new Map<ValueId, Replacement>();
  /** What was encoded, and with which mark: decoding gives it back. */
  readonly encoded = new Map<ValueId, { readonly value: Value; readonly escape: string }>();
  /** Texts of JSON that the program wrote: the value, and what was in it then. */
  readonly writtenJson = new Map<ValueId, { readonly value: Value; readonly heap: State['heap'] }>();
  /** Parts of which texts were put together, as far as the program does not write them out. */
  readonly pieces = new Map<ValueId, readonly ValueId[]>();
  /** Texts in which one of several texts stands: their parts, in a row. */
  readonly choices = new Map<ValueId, readonly TextPart[]>();
  /** Files that texts and addresses may name, beside the file that names them. */
  readonly fileNames = new Map<ValueId, string>();
  /** Texts whose single quotes were doubled, where they stand between such. */
  readonly doubledLiterals = new Set<ValueId>();
  /** Texts of which a check told that, as addresses, they name hosts that the program writes out. */
  readonly writtenHosts = new Set<ValueId>();
  /** Texts that are the names of the servers of addresses. */
  readonly hosts = new Set<ValueId>();
}
