import { functionOptions } from '../../models/deployment/construct-names.ts';
import type { PublicRow, StatementRow, WebsiteRow } from '../../models/deployment/construct-rows.ts';
import { getCallKey, type Construct, type Slot } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { findConstructs, findFunctions } from './find-functions.ts';
import { findSlot, readPlaces } from './read-place.ts';
import { isOpenToAll, readStatements } from './read-statements.ts';
import { getDisplayName, makeTextFact, readText, readWords } from './read-value.ts';

const statementTable = makeTable<StatementRow>((model) => model.statements);
const websiteTable = makeTable<WebsiteRow>((model) => model.websites);
const publicTable = makeTable<PublicRow>((model) => model.publics);

/** Remembers which functions have which role. */
export function noteRole(parts: DeclaredParts, construct: Construct): void {
  const own = parts.ofConstructs.get(construct);
  if (own === undefined) return;
  const roles = readPlaces(
    { construct },
    functionOptions.role.map((option) => `props.${option}`),
  );
  for (const role of findConstructs(roles)) parts.ofRoles.set(role, [...(parts.ofRoles.get(role) ?? []), own]);
}

/** Remembers buckets whose files are pages. */
export function noteWebsite(parts: DeclaredParts, construct: Construct): void {
  for (const { needs, subject } of findRows(websiteTable, construct)) {
    if (needs !== undefined && readPlaces({ construct }, needs).length === 0) continue;
    for (const bucket of findConstructs(readPlaces({ construct }, subject))) parts.websites.add(bucket);
  }
}

/** Reads what a call lets functions do, and what it opens to everybody. */
export function readRights(parts: DeclaredParts, construct: Construct): void {
  readGrant(parts, construct);
  readVariable(parts, construct);
  for (const row of findRows(statementTable, construct)) {
    const statements = readPlaces({ construct }, row.statements).flatMap((slot) => readStatements(slot));
    for (const each of findReceivers(parts, readPlaces({ construct }, row.receiver), construct)) each.statements.push(...statements);
  }
  for (const row of findRows(publicTable, construct)) if (isOpen(construct, row)) addPublic(parts, construct, row);
}

/** Functions, or those that have a role. */
function findReceivers(parts: DeclaredParts, slots: readonly Slot[], construct: Construct): readonly FunctionDraft[] {
  const ofRoles = findConstructs(slots).flatMap((each) => parts.ofRoles.get(each) ?? []);
  return [...new Set([...findFunctions(parts, slots, construct), ...ofRoles])];
}

/** `table.grantReadData(fn)` */
function readGrant(parts: DeclaredParts, construct: Construct): void {
  const { callee, form, receiver, args, at } = construct;
  const [grantee] = args;
  if (form !== 'called' || receiver === undefined || grantee === undefined || !/^grant(?:[A-Z]|$)/u.test(callee)) return;
  const actions = callee === 'grant' ? args.slice(1).map(makeTextFact) : [];
  for (const each of findReceivers(parts, [grantee], construct)) {
    each.statements.push({
      effect: 'Allow',
      actions,
      resources: [{ value: readWords(receiver), at }],
      hasConditions: false,
      grant: callee,
      at,
    });
  }
}

/** `fn.addEnvironment('TABLE', table.tableName)` */
function readVariable(parts: DeclaredParts, construct: Construct): void {
  const { callee, receiver, args, at } = construct;
  const [name, value] = args;
  const text = readText(name?.value);
  if (callee !== 'addEnvironment' || receiver?.kind !== 'construct' || text === undefined || value === undefined) return;
  parts.ofConstructs.get(receiver)?.environment.push({ name: text, value: makeTextFact(value), at });
}

function isOpen(construct: Construct, { when, unless, unlessOnly, statements }: PublicRow): boolean {
  const context = { construct };
  const given = unlessOnly && construct.fields.get(getCallKey(unlessOnly.method))?.value;
  if (given?.kind === 'list' && given.items.every(({ value }) => unlessOnly?.says.includes(readText(value)?.toUpperCase() ?? '') === true))
    return false;
  if (unless !== undefined && readPlaces(context, unless).length > 0) return false;
  if (statements !== undefined)
    return readPlaces(context, statements)
      .flatMap((slot) => readStatements(slot))
      .some(isOpenToAll);
  if (when === undefined) return true;
  const slots = when.places.flatMap((place) => readPlaces(context, [place]));
  if (slots.length === 0) return when.orMissing === true;
  return slots.some(({ value }) => when.says.includes(readText(value)?.toUpperCase() ?? ''));
}

function addPublic(parts: DeclaredParts, construct: Construct, row: PublicRow): void {
  const { kind, subject, when, statements } = row;
  const context = { construct };
  const reason = when?.places
    .flatMap((place) => readPlaces(context, [place]))
    .find(({ value }) => when.says.includes(readText(value)?.toUpperCase() ?? ''));
  const statement = readPlaces(context, statements)
    .flatMap((slot) => readStatements(slot))
    .find(isOpenToAll);
  const named = findSlot(context, subject);
  const owner = named === undefined ? undefined : findConstructs([named]).at(-1);
  const words = owner === undefined ? (readWords(named?.value) ?? construct.callee) : getDisplayName(owner);
  const actions = row.actions ?? statement?.actions.map(({ value }) => value ?? '*');
  parts.publicAccess.push({
    kind,
    subject: words,
    ...(actions === undefined ? {} : { actions }),
    ...(owner !== undefined && parts.websites.has(owner) ? { isWebsite: true } : {}),
    at: reason?.at ?? statement?.at ?? construct.at,
  });
}
