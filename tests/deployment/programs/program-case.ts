/** A small project with what its infrastructure program declares. */
export interface ProgramCase {
  readonly name: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Lines as `summariseDeployment` prints them. */
  readonly expected: readonly string[];
}
