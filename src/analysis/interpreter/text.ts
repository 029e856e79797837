import { makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { extendTaint, findConstant, maximumConstants, uniteTaints, type Taint, type Value } from '../domain/value.ts';
import type { Primitive, Span } from '../ir/ir.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { collectTaints } from './collect-taints.ts';

const sql = makeThreatSet(['sql']);
const sqlString = makeThreatSet(['sql-string']);
const argumentThreat = makeThreatSet(['argument']);
const hostThreat = makeThreatSet(['host']);
const urlThreat = makeThreatSet(['url']);
const massAssignment = makeThreatSet(['mass-assignment']);

/** Text that fixes scheme and host: what follows is path, query or fragment. */
const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\\]+[/?#]/iu;

/** Answers the text of parts in a row: constant when all parts are, else tainted by each tainted part. */
export function concatenate(activation: Activation, state: State, parts: readonly Value[], spans?: readonly (Span | undefined)[]): Value {
  const { run, function: body } = activation;
  const id = getSiteId(activation, 'text');
  const constants = concatenateConstants(parts);
  if (constants !== undefined) return run.makeValue({ id, constants, isText: true });
  let taints: readonly Taint[] = [];
  let prefix: string | undefined = '';
  let isFirst = true;
  let quote: string | undefined;
  for (const [index, part] of parts.entries()) {
    const own = collectTaints(activation, state, callToString(activation, state, part));
    const span = spans?.[index];
    if (own.length > 0) {
      const removes = computePositionExcludes(prefix, isFirst);
      const canLeave = (taint: Taint): boolean => (computeEffectiveThreats(taint, state, run.elementIds) & sqlString) !== 0;
      const at = { file: body.file, span: span ?? activation.span };
      taints = uniteTaints(
        taints,
        own.map((taint) => {
          const inLiteral = quote === undefined || canLeave(taint) ? 0 : sql;
          return extendTaint(taint, id, { note: 'concatenated', at, removes: removes | inLiteral });
        }),
      );
    }
    prefix = appendPrefix(prefix, part);
    quote = readOpenQuote(quote, part);
    if (part.constants?.length !== 1 || part.constants[0] !== '') isFirst = false;
  }
  const [only, ...others] = parts.filter((part) => findConstant(part)?.value !== '');
  if (only !== undefined && others.length === 0 && taints.length > 0) run.transparent.set(id, only.id);
  return run.makeValue({ id, taints, openQuote: quote, isText: true });
}

/** Answers the quote that is open after a part; parts that are not known are taken to close what they open. */
function readOpenQuote(open: string | undefined, part: Value): string | undefined {
  const { constants } = part;
  if (constants === undefined || constants.length === 0) return open ?? part.openQuote;
  const after = new Set(constants.map((each) => scanQuotes(open, String(each))));
  return after.size === 1 ? [...after][0] : undefined;
}

function scanQuotes(open: string | undefined, text: string): string | undefined {
  let quote = open;
  for (const [character] of text.matchAll(/['"`]/gu)) {
    if (quote === undefined) quote = character;
    else if (quote === character) quote = undefined;
  }
  return quote;
}

/** An object of a class with a `toString` of its own becomes what that answers. */
function callToString(activation: Activation, state: State, value: Value): Value {
  const { operations } = activation.run;
  if (value.refs.length !== 1 || !value.refs.some((ref) => hasOwnText(activation, state, ref))) return value;
  const method = operations.readProperty(activation, state, value, 'toString');
  if (method.refs.length === 0) return value;
  const site = { at: activation.span, argumentSpans: [], calleeText: 'toString', isConstruct: false };
  return operations.callValue(activation, state, method, value, { values: [], rest: undefined }, site) ?? value;
}

function hasOwnText(activation: Activation, state: State, ref: number): boolean {
  const kind = getCell(activation, state, ref)?.kind;
  return kind === 'instance' || kind === 'object';
}

/** What a value cannot do because of the text before it; an unknown part of the prefix is written as NUL. */
function computePositionExcludes(prefix: string | undefined, isFirst: boolean): ThreatSet {
  if (isFirst || prefix === undefined) return 0;
  let excludes = massAssignment;
  if (prefix !== '') excludes |= argumentThreat;
  if (origin.test(prefix) || /^\0[^\0]*[/?#]/u.test(prefix)) excludes |= hostThreat | urlThreat;
  else if (/^\/[^/\\]/u.test(prefix)) excludes |= hostThreat | urlThreat;
  return excludes;
}

function appendPrefix(prefix: string | undefined, part: Value): string | undefined {
  if (prefix === undefined) return undefined;
  const constant =
    part.constants?.length === 1 && part.taints.length === 0 && part.refs.length === 0 ? String(part.constants[0]) : undefined;
  if (constant !== undefined) return prefix.length > 500 ? prefix : prefix + constant;
  return part.taints.length > 0 ? undefined : `${prefix}\0`;
}

function concatenateConstants(parts: readonly Value[]): readonly Primitive[] | undefined {
  let texts: string[] = [''];
  for (const part of parts) {
    if (
      part.constants === undefined ||
      part.constants.length === 0 ||
      part.taints.length > 0 ||
      part.refs.length > 0 ||
      part.nodes.length > 0
    )
      return undefined;
    const next: string[] = [];
    for (const text of texts) for (const constant of part.constants) next.push(text + String(constant));
    if (next.length > maximumConstants || (next[0]?.length ?? 0) > 10_000) return undefined;
    texts = next;
  }
  return [...new Set(texts)];
}
