import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { LibraryModel, TypeRow } from '../../src/models/schema.ts';
import { writeFromPackage, writeMembers } from './callable.ts';
import { makeAfter, makeAll, makeEither, makeInside, makeOneOf, type Formula } from './formula.ts';
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

/** How many characters the ways to an object may take; with more of them, the longer ways are left out. */
const maximumLength = 5000;

/** Ways in which a variable becomes an object of a type: `$OBJECT`, and `$OWNER` for what it was got from. */
export function findOrigins(index: TypeIndex, type: string, packages: readonly string[]): readonly Formula[] {
  const found = [2, 1, 0].map((limit) => collectOrigins({ index, packages, limit }, type, '$OBJECT', 0));
  return found.find((origins) => JSON.stringify(origins).length <= maximumLength) ?? found.at(-1) ?? [];
}

/** What a search for origins is about. `limit`: how many calls may lie between an import and the object. */
interface Search {
  readonly index: TypeIndex;
  readonly packages: readonly string[];
  readonly limit: number;
}

function collectOrigins(search: Search, type: string, variable: string, depth: number): readonly Formula[] {
  const { index, packages, limit } = search;
  const rows = (index.get(type) ?? []).filter((each) => each.packages.some((name) => packages.includes(name)));
  const origins: Formula[] = [];
  for (const { row } of rows) {
    if (row.when !== undefined) continue;
    const steps = parseModelPath(row.path ?? '');
    if (row.type === undefined)
      origins.push(...(row.path === undefined ? [] : writeImported(steps, variable)), ...writeCreation(steps, variable));
    else if (isCallback(steps)) origins.push(...(depth === 0 ? writeCallback(steps, variable) : []));
    else if (depth < limit) origins.push(...writeDerived(search, row.type, steps, variable, depth, type));
  }
  const declared = [...new Set(rows.flatMap(({ row }) => row.declared ?? []))];
  if (declared.length > 0 && depth === 0) origins.push(makeAll([anyImport, makeParameter(variable, declared)]));
  return mergeContexts(origins);
}

/** Callbacks that are given an object of a type, and parameters that are declared as one, whatever they are handed to. */
export function findCallbacks(index: TypeIndex, type: string): readonly Formula[] {
  const rows = (index.get(type) ?? []).map(({ row }) => row);
  const declared = [...new Set(rows.flatMap((row) => row.declared ?? []))];
  const callbacks = rows.flatMap((row) => writeCallback(parseModelPath(row.path ?? ''), '$OBJECT'));
  return mergeContexts([...callbacks, ...(declared.length === 0 ? [] : [makeAll([anyImport, makeParameter('$OBJECT', declared)])])]);
}

/** `const object = new Class(…)`, `const object = await make(…)`, for a path that ends with such a call. */
export function writeCreation(steps: readonly PathStep[], variable: string): readonly Formula[] {
  const { members, maker } = splitMaker(steps);
  if (maker === undefined) return [];
  return writeFromPackage(members).map(({ context, text }) => makeAll([...context, maker(variable, text)]));
}

/** `import object from 'package'`, `import { object } from 'package'`. */
function writeImported(steps: readonly PathStep[], variable: string): readonly Formula[] {
  const [first, ...rest] = steps;
  if (first === undefined) {
    const forms = ['import * as', 'import', ''].map((form, index) =>
      makeAfter(index === 2 ? `${variable} = require('$PACKAGE')` : `${form} ${variable} from '$PACKAGE'`),
    );
    return [makeEither(forms)];
  }
  if (first.kind !== 'member' || rest.length > 0) return [];
  return [makeAll([makeAfter(`import { ${variable} } from '$PACKAGE'`), makeOneOf(variable, first.names)])];
}

/** `const object = await owner.connect(…)`. */
function writeDerived(
  search: Search,
  ownerType: string,
  steps: readonly PathStep[],
  variable: string,
  depth: number,
  type: string,
): readonly Formula[] {
  if (steps.length === 0) return ownerType === type ? [] : collectOrigins(search, ownerType, variable, depth + 1);
  const { members, maker } = splitMaker(steps);
  if (maker === undefined || (ownerType === type && depth > 0)) return [];
  const owner = depth === 0 ? '$OWNER' : '$FIRST';
  const owners = collectOrigins(search, ownerType, owner, ownerType === type ? search.limit : depth + 1);
  if (owners.length === 0) return [];
  const chains = depth > 0 || ownerType === type ? [] : writeChains(search, ownerType, members, maker);
  return [
    ...writeMembers(owner, members, [], depth === 0 ? '$MAKER' : '$FIRSTMAKER').map(({ context, text }) =>
      makeAll([makeEither(owners), ...context, maker(variable, text)]),
    ),
    ...chains,
  ];
}

/** `const object = client.db(…).collection(…)`. */
function writeChains(
  search: Search,
  ownerType: string,
  members: readonly PathStep[],
  maker: (variable: string, callee: string) => Formula,
): readonly Formula[] {
  const { index, packages, limit } = search;
  const rows = (index.get(ownerType) ?? []).filter((each) => each.packages.some((name) => packages.includes(name)));
  return rows.flatMap(({ row }) => {
    const steps = parseModelPath(row.path ?? '');
    if (
      row.type === undefined ||
      row.type === ownerType ||
      steps.at(-1)?.kind !== 'return' ||
      steps.some(({ kind }) => kind === 'argument')
    )
      return [];
    const owners = collectOrigins(search, row.type, '$FIRST', limit);
    if (owners.length === 0) return [];
    return writeMembers('$FIRST', steps.slice(0, -1), [], '$FIRSTMAKER').flatMap((first) =>
      writeMembers(`${first.text}(...)`, members, first.context, '$MAKER').map(({ context, text }) =>
        makeAll([makeEither(owners), ...context, maker('$OBJECT', text)]),
      ),
    );
  });
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
  return writeMembers('$APP', steps.slice(0, at), [], '$ROUTE').map(({ context, text }) =>
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
    if (head === undefined || !tail.some((each) => !Object.keys(each).some((key) => key.startsWith('metavariable-')))) {
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
