import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel, SinkRow } from '../../src/models/schema.ts';
import { objectThreats, type Threat } from '../../src/models/threats.ts';
import { writeFromGlobals, writeFromPackage, writeMembers, type Expression } from './callable.ts';
import { makeAll, makeEither, makePattern, type Formula } from './formula.ts';
import { makePackageCondition } from './imports.ts';
import { findOrigins, writeCreation, type TypeIndex } from './origins.ts';
import { writeSinkArguments, type SinkArguments } from './sink-arguments.ts';

/** One entry of `pattern-sinks`, and the packages it is about. */
export interface SinkEntry {
  readonly packages: readonly string[];
  readonly formula: Formula;
}

/** Where objects are harmful, and not only texts. */
const takeObjects: ReadonlySet<Threat> = new Set<Threat>([...objectThreats, 'prototype', 'deserialize', 'prompt']);

/** Translates the sinks of one model. */
export function translateSinks(index: TypeIndex, model: LibraryModel, threats: readonly Threat[]): readonly SinkEntry[] {
  const packages = [model.package].flat();
  const rows = (model.sinks ?? []).filter((row) => threats.includes(row.threat) && isSayable(row));
  const entries: SinkEntry[] = [];
  const takesObject = (row: SinkRow): boolean => rows.some((other) => other.type === row.type && other.path.startsWith(`${row.path}.`));
  const direct = rows
    .filter(({ type }) => type === undefined)
    .flatMap((row) => writeRow(row, takesObject(row), (steps) => writeStart(packages, steps)));
  if (direct.length > 0) entries.push({ packages, formula: finish(packages, [], mergeDirect(direct)) });
  for (const type of isGlobal(packages) ? [] : new Set(rows.flatMap((row) => row.type ?? []))) {
    const calls = rows
      .filter((row) => row.type === type)
      .flatMap((row) => writeRow(row, takesObject(row), (steps) => writeMembers('$OBJECT', steps, [])));
    const origins = calls.length === 0 ? [] : findOrigins(index, type, packages);
    if (origins.length > 0) entries.push({ packages, formula: finish(packages, [makeEither(origins)], calls) });
  }
  return entries;
}

/** Patterns cannot tell which keys of an object are harmful, nor decide what needs a person. */
function isSayable(row: SinkRow): boolean {
  return row.confidence !== 'strict' && row.within?.at === undefined && row.within?.names !== true;
}

function isGlobal(packages: readonly string[]): boolean {
  return packages.includes('global');
}

function writeStart(packages: readonly string[], steps: readonly PathStep[]): readonly Expression[] {
  if (isGlobal(packages)) return writeFromGlobals(steps);
  const made = steps.findLastIndex(({ kind }) => kind === 'instance' || kind === 'return' || kind === 'awaited');
  if (made < 0) return writeFromPackage(steps);
  return writeCreation(steps.slice(0, made + 1), '$OBJECT').flatMap((origin) => writeMembers('$OBJECT', steps.slice(made + 1), [origin]));
}

/** The calls of a row, each a formula that binds `$SINK`. `hasParts`: of an object it is some properties that do harm, said by other rows. */
function writeRow(row: SinkRow, hasParts: boolean, write: (steps: readonly PathStep[]) => readonly Expression[]): readonly Formula[] {
  const steps = parseModelPath(row.path);
  const at = steps.findIndex(({ kind }) => kind === 'argument');
  const argument = steps[at];
  if (argument === undefined) return [];
  const callee = steps.slice(0, at);
  const lists = writeSinkArguments(argument, steps.slice(at + 1), row.when ?? [], takeObjects.has(row.threat) || !hasParts);
  return write(callee).flatMap((expression) => lists.map((list) => writeCall(expression, list, isClass(callee))));
}

/** Names with a capital letter are classes. */
function isClass(callee: readonly PathStep[]): boolean {
  const last = callee.at(-1);
  return last?.kind === 'any-member' || (last?.kind === 'member' && last.names.every((name) => /^[A-Z][a-z]/u.test(name)));
}

function writeCall({ context, text }: Expression, list: SinkArguments, isConstructor: boolean): Formula {
  const callee = isConstructor ? `new ${text}` : text;
  return makeAll([
    ...context,
    makePattern(`${callee}(${list.text})`),
    ...list.except.map((each) => ({ 'pattern-not': `${callee}(${each})` })),
    ...list.conditions,
  ]);
}

/** Formulas that begin with the same imports share them. */
function mergeDirect(formulas: readonly Formula[]): readonly Formula[] {
  const groups = new Map<string, { head: Formula; tails: Formula[] }>();
  const others: Formula[] = [];
  for (const formula of formulas) {
    const [head, ...tail] = (formula['patterns'] as Formula[] | undefined) ?? [];
    if (head === undefined || !('pattern-either' in head || 'pattern-inside' in head)) {
      others.push(formula);
      continue;
    }
    const key = JSON.stringify(head);
    const group = groups.get(key) ?? { head, tails: [] };
    group.tails.push(makeAll(tail));
    groups.set(key, group);
  }
  return [...[...groups.values()].map(({ head, tails }) => makeAll([head, makeEither(tails)])), ...others];
}

function finish(packages: readonly string[], context: readonly Formula[], calls: readonly Formula[]): Formula {
  const origin = isGlobal(packages) ? [] : [makePackageCondition(packages)];
  return makeAll([...context, makeEither(calls), ...origin, { 'focus-metavariable': '$SINK' }]);
}
