import { getThreatBit, makeThreatSet } from '../../models/threats.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { extendTaint, findConstant, maximumConstants, uniteTaints, type Taint, type Value } from '../domain/value.ts';
import type { Primitive, Span } from '../ir/ir.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { collectTaints } from './collect-taints.ts';
import { appendConstant, appendTainted, appendTrusted, computePositionExcludes, emptyText } from './text-shape.ts';

const shellThreat = makeThreatSet(['shell']);
const shellQuoteThreat = makeThreatSet(['shell-quote']);
const bareThreat = getThreatBit('sql-bare');

/** Answers the text of parts in a row: constant when all parts are, else tainted by each tainted part. */
export function concatenate(activation: Activation, state: State, parts: readonly Value[], spans?: readonly (Span | undefined)[]): Value {
  const { run, function: body } = activation;
  const id = getSiteId(activation, 'text');
  const constants = concatenateConstants(parts);
  if (constants !== undefined) return run.makeValue({ id, constants, isText: true });
  let taints: readonly Taint[] = [];
  let shape = emptyText;
  for (const [index, part] of parts.entries()) {
    const own = collectOwnTaints(activation, state, part);
    if (own.length === 0) {
      const constant = findSingleText(part);
      shape = constant === undefined ? appendTrusted(shape, run.textShapes.get(part.id)) : appendConstant(shape, constant);
      continue;
    }
    const hasQuotes = own.some((taint) => (computeEffectiveThreats(taint, state, run.elementIds) & shellQuoteThreat) !== 0);
    // Between single quotes a shell takes all but a quote as it is.
    const quoted =
      (shape.quote === "'" && !hasQuotes ? shellThreat : 0) | (shape.quote === '' || shape.quote === undefined ? 0 : bareThreat);
    const removes = (shape === emptyText ? 0 : computePositionExcludes(shape, run.textShapes.get(part.id))) | quoted;
    const at = { file: body.file, span: spans?.[index] ?? activation.span };
    taints = uniteTaints(
      taints,
      own.map((taint) => extendTaint(taint, id, { note: 'concatenated', at, removes })),
    );
    shape = appendTainted(shape, run.textShapes.get(part.id), hasQuotes);
  }
  run.textShapes.set(id, shape);
  const [only, ...others] = parts.filter((part) => findConstant(part)?.value !== '');
  if (only !== undefined && others.length === 0 && taints.length > 0) run.transparent.set(id, only.id);
  return run.makeValue({ id, taints, isText: true });
}

function findSingleText(part: Value): string | undefined {
  return part.constants?.length === 1 && part.taints.length === 0 && part.refs.length === 0 ? String(part.constants[0]) : undefined;
}

/** What may be a text or a collection is checked as a whole: what is known of it is known of its parts. */
function collectOwnTaints(activation: Activation, state: State, part: Value): readonly Taint[] {
  const own = collectTaints(activation, state, callToString(activation, state, part));
  return part.taints.length > 0 && part.refs.length > 0 ? own.map((taint) => extendTaint(taint, part.id, {})) : own;
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
