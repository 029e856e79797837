/** A broken promise between two parts of this program: always a mistake of ours, never of the analysed text. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}
