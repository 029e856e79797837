/** What a command says, and how it ends. */
export interface CommandAnswer {
  /** For the standard output. */
  readonly lines: readonly string[];
  /** For the standard error. */
  readonly errors: readonly string[];
  readonly code: 0 | 1 | 2;
}
