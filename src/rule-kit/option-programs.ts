import { libraryModels } from '../models/library-models.ts';
import type { LibraryModel } from '../models/schema.ts';

let patterns: readonly RegExp[] | undefined;

/** Does some model say that this program reads what a sender puts into an argument as an option? */
export function readsOptions(program: string): boolean {
  patterns ??= libraryModels.flatMap((model: LibraryModel) =>
    (model.sinks ?? [])
      .filter((row) => row.threat === 'argument')
      .flatMap((row) => row.when ?? [])
      .flatMap((condition) =>
        condition.is === 'matches' && condition.not !== true && condition.pattern !== undefined ? [new RegExp(condition.pattern, 'u')] : [],
      ),
  );
  return patterns.some((pattern) => pattern.test(program));
}
