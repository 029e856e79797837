import type { DataEntry, DataFile } from '../read-data-file.ts';
import { isCredentialName } from './credential-variable.ts';
import { isReferenceName } from './is-reference-name.ts';
import { takesSecretInClear, type ResolveSelf } from './judge-serverless-text.ts';
import { isClearInTemplate } from './judge-template-value.ts';
import { readTemplateScope, type TemplateScope } from './template-scope.ts';

/** An environment variable of a function that gets a secret in clear. */
export interface ClearVariable {
  readonly name: string;
  /** Where the variable's name stands in the text, and where its value ends. */
  readonly start: number;
  readonly end: number;
}

const terraformFunction = 'aws_lambda_function';

/** What a file says beside the variable that is looked at. */
interface Surroundings {
  readonly scope: TemplateScope;
  readonly resolve: ResolveSelf;
  /** Where names of environment variables of functions stand in the text. */
  readonly starts: ReadonlySet<number>;
}

/**
 * Finds environment variables of functions that are given a secret in clear by a file of infrastructure. `starts`: where the names of such
 * variables stand.
 */
export function findClearVariables(file: DataFile, starts: ReadonlySet<number>): readonly ClearVariable[] {
  if (starts.size === 0 && !file.entries.some(({ path }) => path[1] === terraformFunction)) return [];
  const surroundings = { scope: readTemplateScope(file), resolve: makeResolver(file), starts };
  const variables = new Map<number, ClearVariable>();
  for (const group of groupByVariable(file, surroundings)) {
    const { name, start, entries, at } = group;
    if (isReferenceName(name)) continue;
    const isNamed = isCredentialName(name);
    const given = new Set(entries.flatMap(({ path }) => path.slice(at + 1)));
    const found = joinAttributes(entries).find((entry) => isClear(entry, { at, isNamed, given }, surroundings));
    if (found !== undefined) variables.set(start, { name, start, end: found.end });
  }
  return [...variables.values()];
}

/** A variable and the texts that its value is made of. */
interface VariableGroup {
  readonly name: string;
  readonly start: number;
  /** How many names lead to the variable, itself included, less one. */
  readonly at: number;
  readonly entries: DataEntry[];
}

function groupByVariable({ entries }: DataFile, surroundings: Surroundings): readonly VariableGroup[] {
  const groups = new Map<number, VariableGroup>();
  for (const entry of entries) {
    const at = findVariableIndex(entry, surroundings);
    const name = entry.path[at];
    const start = entry.keys[at];
    if (name === undefined || start === undefined) continue;
    const known = groups.get(start);
    if (known === undefined) groups.set(start, { name, start, at, entries: [entry] });
    else known.entries.push(entry);
  }
  return [...groups.values()];
}

/** Answers which of the names that lead to a value is the name of an environment variable of a function; -1: none. */
function findVariableIndex({ path, keys }: DataEntry, { starts }: Surroundings): number {
  if (path[0] !== 'resource') return keys.findIndex((start) => starts.has(start));
  const environment = path[1] === terraformFunction ? path.indexOf('environment') : -1;
  return environment >= 0 && path[environment + 1] === 'variables' ? environment + 2 : -1;
}

function join(path: readonly string[]): string {
  return path.join('\n');
}

/** `Fn::GetAtt: [Name, Attribute]` is `Name.Attribute`. */
function joinAttributes(entries: readonly DataEntry[]): readonly DataEntry[] {
  const joined: DataEntry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    const isAttribute = last !== undefined && isGetAtt(entry) && isGetAtt(last) && join(last.path) === join(entry.path);
    if (isAttribute && !last.value.includes('.')) joined[joined.length - 1] = { ...entry, value: `${last.value}.${entry.value}` };
    else joined.push(entry);
  }
  return joined;
}

function isGetAtt({ path, functions }: DataEntry): boolean {
  return path.at(-1) === 'Fn::GetAtt' || functions.at(-1) === 'GetAtt';
}

function isClear(
  entry: DataEntry,
  { at, isNamed, given }: { readonly at: number; readonly isNamed: boolean; readonly given: ReadonlySet<string> },
  { scope, resolve }: Surroundings,
): boolean {
  const { path, functions, value } = entry;
  // `CONFIG = jsonencode({ password = … })`
  const isPassword = isNamed || (path.length > at + 1 && isCredentialName(path.at(-1) ?? ''));
  const all = [...path.slice(at + 1).flatMap(toFunction), ...functions];
  return all.length === 0
    ? takesSecretInClear(value, isPassword, resolve)
    : isClearInTemplate({ functions: all, text: value, isNamed, given }, scope);
}

/** The long form of a function: a key of a map. */
function toFunction(key: string): readonly string[] {
  return key === 'Ref' ? [key] : key.startsWith('Fn::') ? [key.slice('Fn::'.length)] : [];
}

/** Follows `self:` within the file; a part that is a variable itself stands for any name. */
function makeResolver({ entries }: DataFile): ResolveSelf {
  return (path) => {
    const isMeant = ({ path: way }: DataEntry): boolean =>
      way.every((key, index) => path[index] === key || path[index]?.includes('${') === true);
    const exact = entries.filter((entry) => entry.path.length === path.length && isMeant(entry));
    if (exact.length > 0) return exact.map(({ value }) => value);
    const outer = entries.filter((entry) => entry.path.length < path.length && entry.value.includes('${') && isMeant(entry));
    return outer.length === 0 ? undefined : outer.map(({ value }) => value);
  };
}
