import type { DictValue, Slot, Value } from './value.ts';

/** A file of the program while it runs. */
export interface ModuleState {
  readonly file: string;
  readonly exports: DictValue;
  /** What `module.exports` was replaced by. */
  readonly replaced: Slot;
  /** Names that are imported: read when they are used, for files import each other in circles. */
  readonly imports: Map<string, () => Value>;
}
