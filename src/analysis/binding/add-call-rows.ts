import type { LibraryModel, ModelPath } from '../../models/schema.ts';
import type { ApiNode, CompiledLaunch } from './api-node.ts';
import { collectCallables, compileCondition } from './compile-rows.ts';
import { parseModelPath, type PathStep } from './parse-model-path.ts';

/** What adding rows to nodes needs of the graph. */
interface RowTarget {
  /** Visits the nodes that a row speaks of. */
  readonly at: (
    kind: string,
    index: number,
    place: { readonly type?: string; readonly path?: string },
    visit: (node: ApiNode) => void,
  ) => void;
  /** Notes that a row says what a call gives. */
  readonly decide: (node: ApiNode) => void;
  /** Names of methods that rows speak of. */
  readonly modelled: Set<string>;
}

/** Adds the rows of a library that say what calls do beside handing data on. */
export function addCallRows(library: LibraryModel, { at, decide, modelled }: RowTarget): void {
  library.launches?.forEach((row, index) => {
    const launch: CompiledLaunch = {
      program: row.program === undefined ? undefined : parseModelPath(row.program),
      arguments: row.arguments === undefined ? undefined : parseModelPath(row.arguments),
      input: row.input === undefined ? undefined : parseModelPath(row.input),
      shell: row.shell,
    };
    const steps = parseModelPath(row.path ?? '');
    for (const name of collectCallables([...steps, { kind: 'argument', from: 0, to: 0 }])) modelled.add(name);
    at('launches', index, row, (node) => (node.launches = [...node.launches, launch]));
  });
  library.secretReads?.forEach((row, index) => {
    const read = { row, when: (row.when ?? []).map(compileCondition) };
    at('secretReads', index, row, (node) => (node.secretReads = [...node.secretReads, read]));
  });
  library.comparisons?.forEach((row, index) => {
    const comparison = { left: parseModelPath(row.left), right: parseModelPath(row.right) };
    at('comparisons', index, row, (node) => (node.comparisons = [...node.comparisons, comparison]));
  });
  library.misuses?.forEach((row, index) => {
    const need = row.needs === undefined ? undefined : { is: row.needs.is, of: parseModelPath(row.needs.of) };
    const misuse = { row, at: parseModelPath(row.at ?? ''), need, when: (row.when ?? []).map(compileCondition) };
    for (const name of collectCallables([...parseModelPath(row.path ?? ''), { kind: 'argument', from: 0, to: 0 }])) modelled.add(name);
    at('misuses', index, row, (node) => (node.misuses = [...node.misuses, misuse]));
  });
  library.accesses?.forEach((row, index) => {
    const access = {
      row,
      subjects: parsePaths(row.subject),
      bound: parsePaths(row.bound),
      conditions: parsePaths(row.conditions),
      texts: parsePaths(row.text),
      when: (row.when ?? []).map(compileCondition),
    };
    for (const name of collectCallables([...parseModelPath(row.path ?? ''), { kind: 'argument', from: 0, to: 0 }])) modelled.add(name);
    at('accesses', index, row, (node) => (node.accesses = [...node.accesses, access]));
  });
  library.callerChecks?.forEach((row, index) => {
    const check = { row, when: (row.when ?? []).map(compileCondition) };
    at('callerChecks', index, row, (node) => {
      node.callerChecks = [...node.callerChecks, check];
      decide(node);
    });
  });
}

function parsePaths(paths: ModelPath | readonly ModelPath[] | undefined): readonly (readonly PathStep[])[] {
  return (typeof paths === 'string' ? [paths] : (paths ?? [])).map(parseModelPath);
}
