import { accessWords } from '../../models/deployment/construct-names.ts';
import type { AccessPlaces, AuthorizerRow } from '../../models/deployment/construct-rows.ts';
import type { Authorizer, AuthorizerKind, Fact } from '../deployment.ts';
import { isNothing, type Slot, type Value } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import { findConstructs } from './find-functions.ts';
import { findSlot, type CallContext } from './read-place.ts';
import { getDisplayName, makeBooleanFact, readText, readWords } from './read-value.ts';

/** Rows of what checks callers. */
export const authorizerTable = makeTable<AuthorizerRow>((model) => model.authorizers);

/** What a call says of who may come in. */
export interface Access {
  readonly authorizer?: Fact<Authorizer>;
  readonly apiKey?: Fact<boolean>;
}

/** Reads what a call itself says of who may come in. */
export function readAccess(context: CallContext, places: AccessPlaces | undefined): Access {
  if (places === undefined) return {};
  const found = readAuthorizer(context, places);
  const asksScopes = findSlot(context, places.scopes) !== undefined;
  const authorizer = asksScopes && found?.value !== undefined ? { ...found, value: { ...found.value, asksScopes } } : found;
  const apiKey = findSlot(context, places.apiKey);
  return { ...(authorizer === undefined ? {} : { authorizer }), ...(apiKey === undefined ? {} : { apiKey: makeBooleanFact(apiKey) }) };
}

function readAuthorizer(context: CallContext, places: AccessPlaces): Fact<Authorizer> | undefined {
  const named = findSlot(context, places.authorizer);
  const type = findSlot(context, places.type);
  const word = type === undefined ? undefined : readKind(type.value);
  if (type !== undefined && (word === 'none' || word === 'iam' || named === undefined)) return makeFact(type, word);
  if (named !== undefined) {
    const found = describeAuthorizer(named.value);
    return { value: found.kind === 'unknown' && word !== undefined && word !== 'unknown' ? { ...found, kind: word } : found, at: named.at };
  }
  return readForms(context, places);
}

function makeFact({ at }: Slot, kind: AuthorizerKind | undefined): Fact<Authorizer> {
  return { value: { kind: kind ?? 'unknown' }, at };
}

function readForms(context: CallContext, { forms = {}, letsThrough }: AccessPlaces): Fact<Authorizer> | undefined {
  if (isLettingThrough(context, letsThrough)) return undefined;
  for (const [kind, places] of Object.entries(forms) as [AuthorizerKind, readonly string[]][]) {
    const slot = findSlot(context, places);
    if (slot === undefined) continue;
    const isSwitchedOff = readText(slot.value) === 'false';
    if (kind === 'none' && isSwitchedOff) return makeFact(slot, kind);
    if (kind === 'none' || isSwitchedOff) continue;
    // where the whole object is unknown, so is its kind
    return makeFact(slot, slot.value.kind === 'unknown' ? 'unknown' : kind);
  }
  return undefined;
}

function readKind(value: Value): AuthorizerKind {
  return accessWords.get(readText(value)?.toUpperCase() ?? '') ?? 'unknown';
}

/** Answers what a value that stands for an authorizer is. */
function describeAuthorizer(value: Value): Authorizer {
  if (value.kind === 'choice') {
    const kinds = value.options.map((option) => (isNothing(option) === true ? 'none' : describeAuthorizer(option).kind));
    return { kind: kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? 'unknown') : 'unknown' };
  }
  if (value.kind === 'scalar' || value.kind === 'library') {
    const name = readText(value);
    return { kind: readKind(value), ...(name === undefined ? {} : { name }) };
  }
  for (const construct of findConstructs([{ value, at: { file: '', start: 0, end: 0 } }])) {
    const [row] = findRows(authorizerTable, construct);
    if (row === undefined) continue;
    if (isLettingThrough({ construct }, row.letsThrough)) return { kind: 'none', name: getDisplayName(construct) };
    const type = findSlot({ construct }, row.type);
    return { kind: type === undefined ? row.kind : readKind(type.value), name: getDisplayName(construct) };
  }
  const name = readWords(value);
  return { kind: 'unknown', ...(name === undefined ? {} : { name }) };
}

function isLettingThrough(context: CallContext, letsThrough: AuthorizerRow['letsThrough']): boolean {
  if (letsThrough === undefined) return false;
  const text = readText(findSlot(context, letsThrough.places)?.value)?.toUpperCase();
  return text !== undefined && letsThrough.says.includes(text);
}
