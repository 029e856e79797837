import type { ApiRow, ResourceRow } from '../../models/deployment/construct-rows.ts';
import { rootParts } from '../../models/deployment/construct-names.ts';
import type { CrossOrigin, Fact } from '../deployment.ts';
import type { Construct, Slot } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import { findConstructs } from './find-functions.ts';
import { readAccess, type Access } from './read-access.ts';
import { findProperty, findSlot, readPlaces, type NamedSlot } from './read-place.ts';
import { isOpenToAll, readStatements } from './read-statements.ts';
import { makeBooleanFact, makeTextFact, readText } from './read-value.ts';

const apiTable = makeTable<ApiRow>((model) => model.apis);
const resourceTable = makeTable<ResourceRow>((model) => model.resources);

/** A part of the paths of an API of REST, or an API itself. */
export interface ApiPlace {
  readonly kind: ApiRow['api'];
  readonly construct?: Construct;
  /** The path, without the slash at its end. */
  readonly path: string;
  /** Who may come in where a route says nothing. */
  readonly access: Access;
  readonly cors?: CrossOrigin;
  /** Only callers in a network get as far as this. */
  readonly isPrivate?: Fact<boolean>;
  /** Where the function is that answers when a route names none. */
  readonly target: readonly NamedSlot[];
}

/** Answers the row of an API. */
export function findApiRow(construct: Construct): ApiRow | undefined {
  return findRows(apiTable, construct)[0];
}

/** Answers what kind of API a construct makes. */
export function getApiKind(construct: Construct, { api, protocol }: ApiRow): ApiRow['api'] {
  const slot = findSlot({ construct }, protocol);
  return readText(slot?.value)?.toUpperCase() === 'WEBSOCKET' ? 'websocket' : api;
}

/** Answers the API or the resource that a value names. */
export function findApiPlace(slots: readonly Slot[], depth = 0): ApiPlace | undefined {
  if (depth > 40) return undefined;
  for (const construct of findConstructs(slots)) {
    const found = describePlace(construct, depth);
    if (found !== undefined) return found;
  }
  return undefined;
}

const knownPlaces = new WeakMap<Construct, { readonly place: ApiPlace | undefined }>();

function describePlace(construct: Construct, depth: number): ApiPlace | undefined {
  let known = knownPlaces.get(construct);
  if (known === undefined) knownPlaces.set(construct, (known = { place: computePlace(construct, depth) }));
  return known.place;
}

function computePlace(construct: Construct, depth: number): ApiPlace | undefined {
  const api = findApiRow(construct);
  if (api !== undefined) {
    const cors = readCors(findSlot({ construct }, api.cors));
    const endpoint = findPrivacy(construct, api);
    return {
      ...(endpoint === undefined ? {} : { isPrivate: { value: true, at: endpoint.at } }),
      kind: getApiKind(construct, api),
      construct,
      path: '',
      access: readAccess({ construct }, api.access),
      ...(cors === undefined ? {} : { cors }),
      target: readPlaces({ construct }, api.target),
    };
  }
  if (construct.form === 'part') {
    if (construct.receiver === undefined) return undefined;
    const found = findApiPlace([{ value: construct.receiver, at: construct.at }], depth + 1);
    // what is not known to be an API may be one that another program makes
    return found ?? (rootParts.has(construct.callee) ? { kind: 'rest', path: '', access: {}, target: [] } : undefined);
  }
  const [row] = findRows(resourceTable, construct);
  if (row === undefined) return undefined;
  const parent = findApiPlace(readPlaces({ construct }, row.parent), depth + 1);
  const segment = row.fixedSegment ?? readText(findSlot({ construct }, row.segment)?.value) ?? '{…}';
  const own = readAccess({ construct }, row.access);
  const target = readPlaces({ construct }, row.target);
  return {
    kind: 'rest',
    target: [],
    ...parent,
    ...(target.length === 0 ? {} : { target }),
    path: `${parent?.path ?? '/…'}/${segment.replaceAll(/^\/|\/$/gu, '')}`,
    access: { ...(parent?.access ?? unknownAccess(construct)), ...own },
  };
}

/** Nothing is known of what the path is a part of. */
function unknownAccess({ at }: Construct): Access {
  return { authorizer: { value: { kind: 'unknown' }, at } };
}

/** Only callers in a network, or whom a policy names, get as far as the API. */
function findPrivacy(construct: Construct, { endpoint, policy }: ApiRow): Slot | undefined {
  const context = { construct };
  const own = readPlaces(context, endpoint).find(({ value }) => readText(value)?.toUpperCase() === 'PRIVATE');
  if (own !== undefined) return own;
  return readPlaces(context, policy).find((slot) => {
    const statements = readStatements(slot);
    return (
      statements.length > 0 &&
      (statements.some(({ effect, hasConditions }) => effect === 'Deny' && hasConditions) || !statements.some(isOpenToAll))
    );
  });
}

const originNames = ['allowOrigins', 'allowedOrigins', 'allow_origins', 'allowed_origins', 'allowOrigin'];
const methodNames = ['allowMethods', 'allowedMethods', 'allow_methods', 'allowed_methods'];
const credentialNames = ['allowCredentials', 'allow_credentials'];

/** Reads what browsers of other origins may do. */
export function readCors(slot: Slot | undefined): CrossOrigin | undefined {
  if (slot === undefined) return undefined;
  const { value, at } = slot;
  const text = readText(value);
  if (text === 'false') return undefined;
  if (text === 'true') return { origins: [{ value: '*', at }], allowsCredentials: false, at };
  const listed = originNames.map((name) => findProperty(slot, name)).find((found) => found !== undefined);
  const credentials = credentialNames.map((name) => findProperty(slot, name)).find((found) => found !== undefined);
  const named = methodNames.map((name) => findProperty(slot, name)).find((found) => found !== undefined);
  const methods = toItems(named)
    .map(makeTextFact)
    .map((fact) => ({ ...fact, value: fact.value?.toUpperCase() }));
  const origins = toItems(listed);
  return {
    origins: origins.map(makeTextFact),
    allowsCredentials: credentials === undefined ? false : makeBooleanFact(credentials).value,
    ...(methods.length === 0 ? {} : { methods }),
    at,
  };
}

function toItems(slot: Slot | undefined): readonly Slot[] {
  if (slot === undefined) return [];
  return slot.value.kind === 'list' ? slot.value.items : [slot];
}
