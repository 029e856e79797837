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
  const rows = (model.sinks ?? [])
    .filter((row) => threats.includes(row.threat) && isSayable(row))
    .flatMap((row) => expandRow(index, row, [model.package].flat(), 0));
  const entries: SinkEntry[] = [];
  for (const group of groupRows(rows)) {
    const [first] = group;
    if (first === undefined) continue;
    const {
      packages,
      row: { type },
    } = first;
    const calls = group.flatMap(({ row }) =>
      writeRow(row, hasParts(row, group), (steps) =>
        type === undefined ? writeStart(packages, steps) : writeMembers('$OBJECT', steps, []),
      ),
    );
    if (calls.length === 0 || (type !== undefined && isGlobal(packages))) continue;
    const origins = type === undefined ? [] : findOrigins(index, type, packages);
    if (type === undefined) entries.push({ packages, formula: finish(packages, [], mergeDirect(calls)) });
    else if (origins.length > 0) entries.push({ packages, formula: finish(packages, [makeEither(origins)], calls) });
  }
  return entries;
}

/** A row and the packages whose types it is about. */
interface PlacedRow {
  readonly packages: readonly string[];
  readonly row: SinkRow;
}

/** A type can be what a call is given: then its rows are about that argument. */
function expandRow(index: TypeIndex, row: SinkRow, packages: readonly string[], depth: number): readonly PlacedRow[] {
  if (row.type === undefined || depth > 2) return [{ packages, row }];
  const all = index.get(row.type) ?? [];
  const parts = all.filter((each) => each.row.type !== row.type && isPart(each.row.path ?? ''));
  const own = all.length > parts.length ? [{ packages, row }] : [];
  // An object that can be made is followed from there, not from every property that holds one.
  const places = own.length === 0 ? parts : parts.filter((each) => each.row.path?.includes('Argument[') === true);
  const isModule = all.some((each) => each.row.type === undefined && each.row.path === '');
  const { type: _, ...direct } = row;
  return [
    ...own,
    ...(isModule && parseModelPath(row.path)[0]?.kind === 'member' ? [{ packages, row: direct }] : []),
    ...places.flatMap((place) => {
      const path = [place.row.path, row.path].filter((each) => each !== undefined && each !== '').join('.');
      const type = place.row.type;
      return expandRow(index, { ...direct, path, ...(type === undefined ? {} : { type }) }, place.packages, depth + 1);
    }),
  ];
}

/** It is an argument or a property, rather than what a call makes or hands on. */
function isPart(path: string): boolean {
  const steps = parseModelPath(path);
  const last = steps.at(-1)?.kind;
  return (
    last !== undefined && ['member', 'any-member', 'argument', 'element'].includes(last) && !steps.some(({ kind }) => kind === 'parameter')
  );
}

/** Rows of the same type and packages are one entry. */
function groupRows(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    const key = `${placed.row.type ?? ''} ${placed.packages.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
}

/** Do other rows say which properties of an object at the place do harm? Then an object as such does none. */
function hasParts(row: SinkRow, group: readonly PlacedRow[]): boolean {
  const [callee = '', argument = ''] = splitPath(row.path);
  const names = getNames(callee);
  return group.some(({ row: other }) => {
    const [otherCallee = '', otherArgument = ''] = splitPath(other.path);
    return otherArgument.startsWith(`${argument}.`) && getNames(otherCallee).some((name) => names.includes(name));
  });
}

function splitPath(path: string): readonly string[] {
  const at = path.indexOf('Argument[');
  return at < 0 ? [path] : [path.slice(0, at), path.slice(at)];
}

function getNames(callee: string): readonly string[] {
  return callee.split(/[[\],.]/u).filter((word) => word !== '' && word !== 'Member');
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
  const objects = row.threat === 'mass-assignment' ? 'whole' : takeObjects.has(row.threat) || !hasParts ? 'any' : 'none';
  const lists = writeSinkArguments(argument, steps.slice(at + 1), row.when ?? [], objects);
  const makers = isClass(callee) ? (row.threat === 'regex' ? ['new ', ''] : ['new ']) : [''];
  return write(callee).flatMap((expression) =>
    lists.flatMap((list) => makers.map((maker) => writeCall(expression, list, maker, row.threat === 'sql'))),
  );
}

/** Names with a capital letter are classes. */
function isClass(callee: readonly PathStep[]): boolean {
  const last = callee.at(-1);
  return last?.kind === 'any-member' || (last?.kind === 'member' && last.names.every((name) => /^[A-Z][a-z]/u.test(name)));
}

function writeCall({ context, text }: Expression, list: SinkArguments, maker: string, canBeTag: boolean): Formula {
  const callee = `${maker}${text}`;
  return makeAll([
    ...context,
    makePattern(`${callee}(${list.text})`),
    ...list.except.map((each) => ({ 'pattern-not': `${callee}(${each})` })),
    // A template tag keeps text and values apart.
    ...(canBeTag && maker === '' ? [{ 'pattern-not': `${callee}\`...\`` }] : []),
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
