/** The command line, or the project, is not what it should be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
