import type { LibraryModel } from '../../models/schema.ts';
import { collectCallables } from './compile-rows.ts';
import { parseModelPath } from './parse-model-path.ts';

/** Answers the names of methods that rows say something of: what is passed to them matters, or what they do. */
export function collectModelledMembers(libraries: readonly LibraryModel[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (path: string): void => {
    for (const name of collectCallables(parseModelPath(path))) names.add(name);
  };
  const addCalls = (rows: readonly { readonly path?: string }[] = []): void => {
    for (const { path = '' } of rows) add(`${path}${path === '' ? '' : '.'}Argument[0]`);
  };
  for (const { sinks = [], launches, misuses, accesses } of libraries) {
    for (const { path } of sinks) add(path);
    addCalls(launches);
    addCalls(misuses);
    addCalls(accesses);
  }
  return names;
}
