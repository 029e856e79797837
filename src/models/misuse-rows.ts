import type { ModelPath, RowCondition } from './schema.ts';
import type { MisuseKind } from './misuses.ts';

/** A call that compares two values and ends at the first difference. */
export interface ComparisonRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  readonly left: ModelPath;
  readonly right: ModelPath;
}

/** A call, or an assignment, that is wrong in itself, whatever data goes through it. */
export interface MisuseRow {
  readonly misuse: MisuseKind;
  readonly type?: string;
  /** The callable, or the property that is assigned. */
  readonly path?: ModelPath;
  /** Words for the message: `accepts tokens that are expired`. */
  readonly label: string;
  /** The argument or option where it stands, if it is written there: `Argument[2].Member[ignoreExpiration]`. */
  readonly at?: ModelPath;
  /** A value that must come from the sender; `origin`: that can name a host which the program does not; `chosen`: that was not compared with what the program expects. */
  readonly needs?: { readonly is: 'sent' | 'origin' | 'chosen'; readonly of: ModelPath };
  readonly when?: readonly RowCondition[];
  /** `beside`: none, unless there is a `companion` in what the same function does. */
  readonly confidence?: 'high' | 'medium' | 'strict' | 'beside';
  /** Only what is answered where something was caught; `failure`: or where what the sender should have sent is missing; `claims`: where it was asked whether a token holds still, and nothing asked who calls. */
  readonly after?: 'error' | 'failure' | 'claims';
  /** No misuse in itself, but one with others of its kind, which are `high` beside it. */
  readonly isCompanion?: boolean;
}
