import { ownKey } from '../../models/access/condition-words.ts';
import { tokenEndpoint } from '../../models/access-rows.ts';
import { exposureThreat } from '../../models/threats.ts';
import type { CompiledAccess } from '../binding/api-node.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { extendTaint, getNature, isOwn, makeTaintLike, natures, uniteNatures, uniteTaints, type Taint } from '../domain/taint.ts';
import { isDecoded, type Trail } from '../domain/trail.ts';
import type { Value } from '../domain/value.ts';
import { getLocation, getSiteId, type Access, type Activation, type CallSite, type Route } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { addFacts } from '../interpreter/guards.ts';
import type { Run } from '../interpreter/run.ts';
import { noteUse } from '../misuse/claims.ts';
import { collectPartTaints } from './collect-part-taints.ts';
import { noteAccess } from './note-access.ts';
import { noteAsked } from './note-asked.ts';
import { noteFetchedRequest } from './note-fetched.ts';
import { noteKey } from './note-key.ts';
import { unknownAccess } from './unknown-access.ts';
import { hasOpenAlternative } from './has-open-alternative.ts';
import { hasOpenObject } from './has-open-object.ts';
import { hasOpenCondition } from './has-open-condition.ts';
import { tellAsked } from './tell-asked.ts';
import { namesMany } from './names-many.ts';
import { getLookupKey } from './one-of-many.ts';
import { isOptional } from './is-optional.ts';
import { forgetAsked, isAskedFor, noteAskedFor } from './asked-queries.ts';
import { isAlternative } from './is-alternative.ts';
import { selectAlone } from './select-alone.ts';
import { selectBound } from './select-bound.ts';
import { readQueryKind, tellsSession } from './read-query-kind.ts';

/** Answers the origins of what was found before, unless who calls took part in finding it. */
function selectFound(taints: readonly Taint[]): readonly Taint[] {
  const found = taints.filter(({ lookup }) => lookup !== undefined);
  return found.some(isOfCaller) ? [] : found;
}

/** Is it what names the thing that was found itself, and not another one? */
function isOwnKey({ parts }: Run, { trail }: Taint): boolean {
  return ownKey.test(parts.findOrigin(trail.value)?.property ?? '');
}

/** A digest of what the caller shows: nobody else can name what is kept under it. */
const shownDigest = natures.credential | natures.digest;

/** What can name an object. */
const namingNatures = natures.request | natures.identity | natures.credential | natures.stored;

/** A call for which a caller must be known. */
interface AccessCall {
  readonly access: CompiledAccess;
  readonly subjects: readonly Value[];
  readonly entities: readonly Value[];
  readonly bound: readonly Value[];
  readonly relations: readonly Value[];
  readonly conditions: readonly Value[];
  readonly texts: readonly Value[];
  /** What it goes on with, when it is one of several calls that make one query. */
  readonly begun: Value | undefined;
  readonly site: CallSite;
}

/** Notes the call, and answers the origins that what it finds is named by: those of the sender's choice, unless it is his own that is found. */
export function recordAccess(
  activation: Activation,
  state: State,
  { access, subjects, entities, bound, relations, conditions, texts, begun, site }: AccessCall,
): readonly Taint[] {
  const { row } = access;
  const text = texts.find(({ constants }) => constants?.some((each) => typeof each === 'string')) ?? texts[0];
  if (row.access === 'query' && tellsSession(activation, text)) {
    const told = uniteNatures([...bound, ...texts].flatMap((value) => collectTaints(activation, state, value)));
    // The rules of the database keep back what is not the caller's.
    if ((told & (natures.identity | natures.request)) === natures.identity)
      addFacts(activation, state, [{ value: requestId, excludes: requestFacts.authorized }]);
    return [];
  }
  if (row.access === 'key') {
    noteKey(activation, state, subjects, site.calleeText);
    return [];
  }
  if (row.access === 'permission') {
    noteAsked(activation, state, subjects, site.calleeText);
    return [];
  }
  const written = selectFound(entities.flatMap((value) => collectTaints(activation, state, value)));
  const kind = row.access === 'query' ? readQueryKind(activation, text) : written.length > 0 ? 'change' : row.access;
  const at = getLocation(activation);
  const asked =
    bound.length === 0 || hasOpenCondition(activation, state, conditions, bound)
      ? []
      : [...conditions, ...selectBound(activation, state, bound, conditions.length > 0 || text === undefined ? conditions : [text])];
  const named = [...subjects, ...asked];
  const parts = text === undefined ? named : selectNaming(activation, named, text);
  const given = parts.flatMap((value) => collectTaints(activation, state, value));
  noteUse(activation, state, given);
  // What was found is named again by its own key.
  const found = kind === 'change' ? [...written, ...selectFound(given).filter((taint) => isOwnKey(activation.run, taint))] : written;
  const before = begun === undefined ? [] : uniteTaints(begun.taints, activation.run.queries.get(begun.id) ?? []);
  const all = [...[...before, ...found].map((taint) => makeTaintLike(taint, { lookup: undefined })), ...given];
  const met = [...all, ...collectPartTaints(activation, state, parts)];
  let isCallers = begun !== undefined && isAskedFor(state, begun);
  const subject: Taint[] = [];
  for (const taint of all) {
    const threats = computeEffectiveThreats(taint, state);
    if (isOwn(taint, threats) || isAskedAway(taint, threats)) isCallers = true;
    if ((threats & exposureThreat) === 0) continue;
    const nature = getNature(taint);
    // What was written in a token that nobody verified is what its sender says.
    if ((nature & natures.credential) !== 0 && isDecoded(taint.trail)) continue;
    // What is found by what a caller shows to tell who he is, is his own: a session, a key.
    const telling = kind === 'read' ? natures.identity | natures.credential : natures.identity;
    if ((nature & natures.identity) !== 0 && isOptional(activation.run, taint, row)) continue;
    const isTelling = (nature & telling) !== 0 || (nature & shownDigest) === shownDigest;
    if (isTelling && !isAlternative(activation.run, state, taint, met)) isCallers = true;
    if ((nature & namingNatures) !== 0) subject.push({ ...taint, threats: exposureThreat });
  }
  isCallers ||= relations.some((each) => isRelation(activation, state, each));
  if (isCallers && text === undefined && subjects.some((each) => hasOpenAlternative(activation, state, each))) isCallers = false;
  if (isCallers && subjects.some((each) => hasOpenObject(activation, state, each))) isCallers = false;
  if (isCallers && text !== undefined && isEnough(activation, state, selectAlone(activation, state, bound, text))) isCallers = false;
  if (kind === 'ask') {
    // The first is the address, which is only where to ask.
    const sent = subjects
      .slice(1)
      .flatMap((value) => collectTaints(activation, state, value))
      .filter((taint) => (computeEffectiveThreats(taint, state) & exposureThreat) !== 0)
      .map((taint) => ({ ...taint, threats: exposureThreat }));
    if (!isTokenEndpoint(activation.run, subjects[0])) noteFetchedRequest(activation, state, given, at, site.calleeText);
    if (sent.length > 0) noteAccess(activation, state, { ...unknownAccess, row, kind, at, calleeText: site.calleeText, subject: sent });
    return subject
      .filter((taint) => (getNature(taint) & natures.credential) !== 0)
      .map((taint) => ({ ...taint, lookup: taint.lookup ?? at }));
  }
  const asks = row.isChained === true ? tellAsked(activation, state, subjects) : undefined;
  const isOpen =
    row.isAlternative === true && isOpenBranch(asks, before) && (asks === 'sender' || begun === undefined || !isAskedFor(state, begun));
  if (begun !== undefined && isOpen) forgetAsked(activation.run, state, begun);
  else if (begun !== undefined && isCallers) noteAskedFor(activation.run, state, begun);
  noteAccess(activation, state, {
    row,
    kind,
    at,
    calleeText: site.calleeText,
    ...unknownAccess,
    begun: found.length === 0 ? before : [...before, ...found],
    subject,
    // Who is written into something new does not name it.
    isOwn: isCallers && kind !== 'create',
    asks,
  });
  if (kind !== 'read' && row.isChained !== true) return [];
  if (subject.length > 0 && namesMany(activation, state, subjects, text)) activation.run.manyLookups.add(getLookupKey(at));
  const naming = isOpen ? subject.filter((taint) => !isOfCaller(taint)) : subject;
  const lookups = naming.map((taint) => makeTaintLike(taint, { lookup: taint.lookup ?? at }));
  // Builders that are objects keep what they are told.
  const kept = lookups.filter((taint) => !isOfCaller(taint));
  if (begun !== undefined && kept.length > 0)
    activation.run.queries.set(begun.id, uniteTaints(activation.run.queries.get(begun.id) ?? [], kept));
  return lookups;
}

/** Is it the caller's, and nothing is left to ask of it? */
function isAskedAway(taint: Taint, left: number): boolean {
  return (taint.threats & ~left & exposureThreat) !== 0 && isOfCaller(taint);
}

/** Is an alternative, or what stood before it, enough without the caller? Then that something was found tells nothing of him. */
function isOpenBranch(asks: Access['asks'], before: readonly Taint[]): boolean {
  return asks === 'sender' || (asks === 'caller' && before.length > 0 && !before.some(isOfCaller));
}

function isOfCaller({ root }: Taint): boolean {
  return (root.nature & natures.identity) !== 0;
}

/** What is put into a text before it says which rows are meant names none; what is bound there may be put together in any way. */
function selectNaming({ run }: Activation, named: readonly Value[], text: Value): readonly Value[] {
  const start = findStart(run, text);
  if (start === undefined) return named;
  return /\bwhere\b/iu.test(start) ? [...named, text] : [];
}

/** Is it an address at which tokens are issued, for which the program shows who it is itself? */
function isTokenEndpoint({ texts }: Run, address: Value | undefined): boolean {
  if (address === undefined) return false;
  return [...(address.constants ?? []), texts.shapes.get(address.id)?.start].some((each) => endpoint.test(String(each ?? '')));
}

const endpoint = new RegExp(tokenEndpoint, 'u');

/** How a text begins, or began when it was put together in several ways. */
function findStart(run: Run, { taints }: Value): string | undefined {
  for (let step: Trail | undefined = taints[0]?.trail; step !== undefined; step = step.previous) {
    const start = run.texts.shapes.get(step.value)?.start;
    if (start !== undefined && start !== '') return start;
  }
  return undefined;
}

/** Is it named by the caller and by what he chose together: his membership in a group? */
function isRelation(activation: Activation, state: State, key: Value): boolean {
  const nature = uniteNatures(collectTaints(activation, state, key));
  return (nature & natures.identity) !== 0 && (nature & natures.request) !== 0;
}

/** Does the sender choose one of the values that are enough to name what is meant, whosever it is? */
function isEnough(activation: Activation, state: State, values: readonly Value[]): boolean {
  return values.some((value) =>
    collectTaints(activation, state, value).some(
      (taint) =>
        (getNature(taint) & (natures.request | natures.identity)) === natures.request &&
        (computeEffectiveThreats(taint, state) & exposureThreat) !== 0,
    ),
  );
}

/** Notes which route leads to the accesses from one on; what is kept has its place in the order in which it was met. */
export function noteRoute(activation: Activation, from: number, route: Route): void {
  for (const [key, access] of [...activation.accesses].slice(from))
    if (access.route === undefined) activation.accesses.set(key, { ...access, route });
}

/** What is found is part of what was asked for. */
export function addLookups(activation: Activation, found: Value, lookups: readonly Taint[]): Value {
  const id = found.refs.length === 0 && found.constants === undefined ? found.id : getSiteId(activation, 'found');
  const taints = lookups.map((taint) => extendTaint(extendTaint(taint, requestId, {}), id, { note: 'read', at: getLocation(activation) }));
  return { ...found, id, taints: uniteTaints(found.taints, taints) };
}
