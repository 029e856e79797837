import type { Tree } from '../syntax/tree.ts';

/** What a metavariable stands for: one part of a program, several in a row, or a text. */
export interface Binding {
  readonly start: number;
  readonly end: number;
  /** The text of the program that it stands for. */
  readonly text: string;
  /** Empty when it was bound by a regular expression. */
  readonly trees: readonly Tree[];
  /** Is it a part of a text without a grammar? */
  readonly isGeneric?: boolean;
}

/** Metavariables and what they stand for; the last bound comes first. A list that grows costs one link for each. */
export interface Environment {
  readonly name: string;
  readonly binding: Binding;
  readonly rest: Environment | undefined;
}

/** Answers what a metavariable stands for. */
export function findBinding(environment: Environment | undefined, name: string): Binding | undefined {
  for (let each = environment; each !== undefined; each = each.rest) if (each.name === name) return each.binding;
  return undefined;
}

const none: ReadonlyMap<string, Binding> = new Map();

/** Answers all metavariables, in the order in which they were bound. */
export function listBindings(environment: Environment | undefined): ReadonlyMap<string, Binding> {
  if (environment === undefined) return none;
  if (environment.rest === undefined) return new Map([[environment.name, environment.binding]]);
  const found: [string, Binding][] = [];
  for (let each: Environment | undefined = environment; each !== undefined; each = each.rest) found.push([each.name, each.binding]);
  return new Map(found.reverse());
}
