import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel, TypeRow } from '../../src/models/schema.ts';
import { writeFromPackage, writeMembers } from './callable.ts';
import { makeAfter, makeAll, makeEither, makeInside, type Formula } from './formula.ts';
import { makeParameter } from './handlers.ts';
import { anyImport } from './imports.ts';

/** Rows that name a type, each with the packages of its model. */
export type TypeIndex = ReadonlyMap<string, readonly { readonly packages: readonly string[]; readonly row: TypeRow }[]>;

/** Gathers the rows of all models by the type that they name. */
export function indexTypes(models: readonly LibraryModel[]): TypeIndex {
  const index = new Map<string, { packages: readonly string[]; row: TypeRow }[]>();
  for (const model of models) {
    for (const row of model.types ?? []) {
      const rows = index.get(row.name) ?? [];
      rows.push({ packages: [model.package].flat(), row });
      index.set(row.name, rows);
    }
  }
  return index;
}

/** How many calls may lie between an import and the object. */
const maximumDepth = 1;

/** Ways in which a variable becomes an object of a type: `$OBJECT`, and `$OWNER` for what it was got from. */
export function findOrigins(index: TypeIndex, type: string, packages: readonly string[], variable = '$OBJECT', depth = 0): readonly Formula[] {
  const rows = (index.get(type) ?? []).filter((each) => each.packages.some((name) => packages.includes(name)));
  const origins: Formula[] = [];
  for (const { row } of rows) {
    if (row.when !== undefined) continue;
    const steps = parseModelPath(row.path ?? '');
    if (row.type === undefined) origins.push(...writeCreation(steps, variable));
    else if (isCallback(steps)) origins.push(...writeCallback(steps, variable));
    else if (depth < maximumDepth) origins.push(...writeDerived(index, row.type, steps, packages, variable, depth, type));
  }
  const declared = [...new Set(rows.flatMap(({ row }) => row.declared ?? []))];
  if (declared.length > 0) origins.push(makeAll([anyImport, makeParameter(variable, declared)]));
  return mergeContexts(origins);
}

/** Callbacks that are given an object of a type, and parameters that are declared as one, whatever they are handed to. */
export function findCallbacks(index: TypeIndex, type: string): readonly Formula[] {
  const rows = (index.get(type) ?? []).map(({ row }) => row);
  const declared = [...new Set(rows.flatMap((row) => row.declared ?? []))];
  const callbacks = rows.flatMap((row) => writeCallback(parseModelPath(row.path ?? ''), '$OBJECT'));
  return mergeContexts([
    ...callbacks,
    ...(declared.length === 0 ? [] : [makeAll([anyImport, makeParameter('$OBJECT', declared)])]),
  ]);
}

/** `const object = new Class(…)`, `const object = await make(…)`, for a path that ends with such a call. */
export function writeCreation(steps: readonly PathStep[], variable: string): readonly Formula[] {
  const { members, maker } = splitMaker(steps);
  if (maker === undefined) return [];
  return writeFromPackage(members).map(({ context, text }) => makeAll([...context, maker(variable, text)]));
}

/** `const object = await owner.connect(…)`. */
function writeDerived(
  index: TypeIndex,
  ownerType: string,
  steps: readonly PathStep[],
  packages: readonly string[],
  variable: string,
  depth: number,
  type: string,
): readonly Formula[] {
  if (steps.length === 0) return ownerType === type ? [] : findOrigins(index, ownerType, packages, variable, depth + 1);
  const { members, maker } = splitMaker(steps);
  if (maker === undefined || (ownerType === type && depth > 0)) return [];
  const owner = depth === 0 ? '$OWNER' : '$FIRST';
  const owners =
    ownerType === type ? findOwnOrigins(index, type, packages, owner) : findOrigins(index, ownerType, packages, owner, depth + 1);
  if (owners.length === 0) return [];
  return writeMembers(owner, members, []).map(({ context, text }) => makeAll([makeEither(owners), ...context, maker(variable, text)]));
}

/** Origins of an object from which another of the same type is got. */
function findOwnOrigins(index: TypeIndex, type: string, packages: readonly string[], owner: string): readonly Formula[] {
  return findOrigins(index, type, packages, owner, maximumDepth);
}

/** Steps that end with a call: its members, and how a variable gets what it makes. */
function splitMaker(steps: readonly PathStep[]): {
  readonly members: readonly PathStep[];
  readonly maker?: (variable: string, callee: string) => Formula;
} {
  const isAwaited = steps.at(-1)?.kind === 'awaited';
  const call = steps.at(isAwaited ? -2 : -1);
  const members = steps.slice(0, isAwaited ? -2 : -1);
  if (call?.kind === 'instance') return { members, maker: (variable, callee) => makeAfter(`${variable} = new ${callee}(...)`) };
  if (call?.kind !== 'return') return { members: [] };
  return {
    members,
    maker: (variable, callee) =>
      isAwaited
        ? makeEither([`${variable} = await ${callee}(...)`, `${variable} = ${callee}(...)`].map(makeAfter))
        : makeAfter(`${variable} = ${callee}(...)`),
  };
}

function isCallback(steps: readonly PathStep[]): boolean {
  return steps.at(-1)?.kind === 'parameter' && steps.some(({ kind }) => kind === 'argument');
}

/** `app.get(path, (object) => …)`. */
function writeCallback(steps: readonly PathStep[], variable: string): readonly Formula[] {
  const parameter = steps.at(-1);
  const at = steps.findIndex(({ kind }) => kind === 'argument');
  if (parameter?.kind !== 'parameter' || typeof parameter.index !== 'number' || at !== steps.length - 2) return [];
  const before = Array.from({ length: parameter.index }, (_, index) => `$BEFORE${index}, `).join('');
  return writeMembers('$APP', steps.slice(0, at), []).map(({ context, text }) =>
    makeAll([anyImport, ...context, makeInside(`${text}(..., function (${before}${variable}, ...) { ... }, ...)`)]),
  );
}

/** Origins that need the same imports share them. */
function mergeContexts(origins: readonly Formula[]): readonly Formula[] {
  const groups = new Map<string, { head: Formula; tails: Formula[] }>();
  const others: Formula[] = [];
  for (const origin of origins) {
    const parts = origin['patterns'] as Formula[] | undefined;
    const [head, ...tail] = parts ?? [];
    if (head === undefined || tail.length === 0) {
      others.push(origin);
      continue;
    }
    const key = JSON.stringify(head);
    const group = groups.get(key) ?? { head, tails: [] };
    const merged = makeAll(tail);
    if (!group.tails.some((each) => JSON.stringify(each) === JSON.stringify(merged))) group.tails.push(merged);
    groups.set(key, group);
  }
  return [...[...groups.values()].map(({ head, tails }) => makeAll([head, makeEither(tails)])), ...others];
}
