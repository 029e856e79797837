import type { LibraryModel, TypeRole } from '../../models/schema.ts';

/** The lists of rows that a model can have, in the order in which they are compiled. */
export const rowKinds = [
  'types',
  'sources',
  'sinks',
  'flows',
  'sanitizers',
  'natives',
  'schemas',
  'launches',
  'secretReads',
  'comparisons',
  'misuses',
  'accesses',
  'callerChecks',
  'properties',
  'guards',
] as const;

/** A list of rows of a model. */
export type RowKind = (typeof rowKinds)[number] | 'credentials';

/** A row, and where it is written. */
export interface PlacedRow<Kind extends RowKind = RowKind> {
  readonly library: LibraryModel;
  readonly kind: Kind;
  readonly index: number;
  /** It is the user's own. */
  readonly isOwn: boolean;
}

/**
 * Which rows speak of which package and of which type. Every path of a row starts at one of these, so that the nodes of a package or type are
 * complete when its own rows are compiled: a program that imports three packages needs the rows of three.
 */
export class ModelIndex {
  readonly packages = new Map<string, PlacedRow[]>();
  readonly types = new Map<string, PlacedRow[]>();
  /** Names of all types. */
  readonly names = new Set<string>();
  /** Names of types by the package and the name that declare them. */
  readonly declared = new Map<string, string[]>();
  readonly roles = new Map<TypeRole, Set<string>>();
  /** Names of generated exports, and the package whose rows describe them. */
  readonly generated = new Map<string, string>();

  /** Notes the rows of a model; only lists of `kinds` count. */
  add(library: LibraryModel, kinds: readonly RowKind[], isOwn: boolean): void {
    const names = listPackages(library);
    for (const name of library.generated ?? []) this.generated.set(name, names[0] ?? '');
    for (const { name, declared = [], role } of library.types ?? []) {
      this.names.add(name);
      for (const each of declared) for (const packageName of names) addTo(this.declared, `${packageName}:${each}`, name);
      if (role !== undefined) this.roles.set(role, (this.roles.get(role) ?? new Set<string>()).add(name));
    }
    for (const kind of kinds) {
      library[kind]?.forEach((row, index) => {
        const placed = { library, kind, index, isOwn };
        if (row.type !== undefined) {
          this.names.add(row.type);
          addTo(this.types, row.type, placed);
        } else if (!isName(kind, row)) for (const name of names) addTo(this.packages, name, placed);
      });
    }
  }
}

/** Does the row only name a type? */
function isName(kind: RowKind, row: { readonly path?: string; readonly when?: unknown }): boolean {
  return kind === 'types' && row.path === undefined && row.when === undefined;
}

function addTo<Key, Each>(map: Map<Key, Each[]>, key: Key, each: Each): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [each]);
  else list.push(each);
}

/** Answers the names of the packages that a model speaks of, built-in ones without `node:`. */
export function listPackages(library: LibraryModel): readonly string[] {
  return (typeof library.package === 'string' ? [library.package] : library.package).map(stripNodePrefix);
}

/** Answers the name of a built-in module without the prefix that means nothing. */
export function stripNodePrefix(name: string): string {
  return name.startsWith('node:') && name !== 'node:sqlite' && name !== 'node:test' ? name.slice('node:'.length) : name;
}
