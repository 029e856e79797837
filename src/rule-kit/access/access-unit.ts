import type { Access, Route } from '../../analysis/interpreter/activation.ts';
import type { Location } from '../../analysis/domain/identity.ts';
import type { EntryAccesses } from '../../analysis/pipeline.ts';

/** What answers one kind of requests: a handler, or a function that a framework calls for a route. */
export interface AccessUnit {
  /** Name of the function, if it has one. */
  readonly name: string;
  readonly at: Location;
  readonly route: Route | undefined;
  readonly entry: EntryAccesses;
  /** The file and the export that are deployed, when another file's application answers its requests. */
  readonly servedBy?: { readonly file: string; readonly exportedAs: string };
  /** Its requests are messages of WebSockets, and who opens one is asked in code who he is. */
  readonly isConnected?: boolean;
  readonly accesses: readonly Access[];
  /** What shows that its requests are messages of a service or come from callers who are known, where they are read, what other services and permission libraries are asked, and keys of signatures. */
  readonly remarks: readonly Access[];
}

/** What no caller has to be known for. */
const remarkKinds: ReadonlySet<Access['kind']> = new Set(['ask', 'permission', 'key', 'message', 'parsed', 'claims']);

/** Answers the units of an entry: one for each route, and one for what no route leads to. */
export function listUnits(entry: EntryAccesses): readonly AccessUnit[] {
  const own = entry.accesses.filter(({ route }) => route === undefined);
  const routes = new Map<string, Access[]>();
  for (const access of entry.accesses) {
    if (access.route === undefined) continue;
    const { at } = access.route;
    const key = `${at.file}:${at.span.start}`;
    const known = routes.get(key);
    if (known === undefined) routes.set(key, [access]);
    else known.push(access);
  }
  const units: AccessUnit[] = own.length === 0 ? [] : [{ name: entry.name, at: entry.at, route: undefined, entry, ...divide(own) }];
  for (const accesses of routes.values()) {
    const route = accesses[0]?.route;
    if (route !== undefined) units.push({ name: '', at: route.at, route, entry, ...divide(accesses) });
  }
  return units;
}

function divide(all: readonly Access[]): Pick<AccessUnit, 'accesses' | 'remarks'> {
  return { accesses: all.filter(({ kind }) => !remarkKinds.has(kind)), remarks: all.filter(({ kind }) => remarkKinds.has(kind)) };
}
