import { requestFacts } from '../../analysis/domain/request-facts.ts';
import { getNature, natures, type Taint } from '../../analysis/domain/taint.ts';
import type { Location } from '../../analysis/domain/identity.ts';
import type { Access } from '../../analysis/interpreter/activation.ts';
import { bodyLabels } from '../../models/access/path-labels.ts';
import type { AccessUnit } from './access-unit.ts';

/** What is done for the message of a service, and where the message is taken for one. */
export interface UnverifiedMessage {
  readonly at: Location;
  readonly access: Access;
}

const acting: ReadonlySet<Access['kind']> = new Set(['change', 'create', 'act', 'ask']);

/** Answers what a unit does because a service says so, although nothing tells that the service does; `undefined` when there is nothing. */
export function findUnverifiedMessage({ accesses, remarks, at }: AccessUnit): UnverifiedMessage | undefined {
  const messages = remarks.filter(({ kind, subject }) => kind === 'message' && subject.some(isSent));
  if (messages.length === 0) return undefined;
  const access = [...accesses, ...remarks].find(isUnverified);
  if (access === undefined) return undefined;
  // What is read by one of the functions that lead to it.
  const functions = [at, ...access.calls.map(({ callee }) => callee.at)];
  const isWithin = (place: Location): boolean => functions.some((each) => contains(each, place));
  const parsed = remarks.filter(({ kind, subject }) => kind === 'parsed' && subject.some(isBody)).sort(compareReading);
  const declared = messages.filter(({ subject }) => subject.some(isBody));
  return { access, at: [...parsed, ...declared].map((each) => each.at).find(isWithin) ?? findPlace(access, at.file) };
}

/** What is read as data comes before what is only decoded. */
function compareReading({ row: one }: Access, { row: other }: Access): number {
  return Number(one.label === 'decoded') - Number(other.label === 'decoded');
}

function contains({ file, span }: Location, place: Location): boolean {
  return place.file === file && place.span.start >= span.start && place.span.end <= span.end;
}

/** Is something done before it is known who asks for it? A service that is asked who sent the message does nothing yet. */
function isUnverified({ kind, known, isOwn, subject }: Access): boolean {
  if (!acting.has(kind) || isOwn || (known & requestFacts.authenticated) !== 0) return false;
  return kind !== 'ask' || (subject.some(isBody) && subject.every((taint) => (getNature(taint) & natures.credential) === 0));
}

function findPlace({ at, calls }: Access, file: string): Location {
  return [at, ...calls.map(({ argument }) => argument).reverse()].find((each) => each.file === file) ?? at;
}

function isSent(taint: Taint): boolean {
  return taint.root.kind === 'source' && taint.lookup === undefined && (getNature(taint) & (natures.request | natures.credential)) !== 0;
}

function isBody(taint: Taint): boolean {
  return isSent(taint) && taint.root.kind === 'source' && bodyLabels.test(taint.root.label);
}
