import type { ModelPath, RowCondition } from './schema.ts';

/** A call that fetches a secret from where it is kept. */
export interface SecretReadRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** Words for the message: `a secret of Secrets Manager`. */
  readonly label: string;
  readonly when?: readonly RowCondition[];
  /** The option that is decrypted: only what comes from an environment variable is a secret that stays the same. */
  readonly decrypts?: string;
  /** What the call makes fetches in each invocation, wherever it is made. */
  readonly isRepeated?: boolean;
}

/** A place where a library takes a credential: what a program writes there is one, whatever it looks like. */
export interface CredentialRow {
  readonly type?: string;
  /** Ends in `Argument[…]` of a callable, possibly with members below; or in `Member[x]` of what is assigned to. */
  readonly path: ModelPath;
}
