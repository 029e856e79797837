import type { SchemaRow } from '../../models/schema-rows.ts';
import { makeThreatSet } from '../../models/threats.ts';
import { expandNode, type ApiNode, type CompiledSchema } from '../binding/api-node.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { extendTaint } from '../domain/taint.ts';
import { findConstant, makeValueLike, withNodes, type Fact, type Value } from '../domain/value.ts';
import { uniteNodes, uniteRefs } from '../domain/unite-lists.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import type { ModelCall } from './callbacks.ts';
import { demandPart } from './entry-demands.ts';
import { makeFieldTable } from './field-table.ts';
import { addFacts, negate } from './guards.ts';
import { makeParts } from './make-schema.ts';
import { readPlace } from './read-place.ts';
import { collectRequestFacts, makeMatched } from './request-checks.ts';
import { findEnvelope, readEnvelope, wrapElements } from './open-envelope.ts';
import { isSchema, makeSchema, part, type Parts } from './schema-parts.ts';
import { delayVerdict, makeOutcome, makeVerdict, passedPart } from './schema-outcome.ts';
import { validate, type Check } from './validate.ts';

/** Applies a row of a validation library: makes or changes a schema, or checks data with one. */
export function applySchema(
  activation: Activation,
  state: State,
  row: CompiledSchema,
  call: ModelCall,
  nodes: readonly ApiNode[],
): Value | undefined {
  switch (row.row.schema) {
    case 'parse':
    case 'safe-parse':
    case 'test':
    case 'assert':
      return checkData(activation, state, row, call, nodes);
    case 'verdict':
      return makeOutcome(
        activation,
        state,
        row.row.answers ?? {},
        { value: activation.run.makeValue(), facts: collectRequestFacts(activation, state, getArgument(activation, call.arguments, 0)) },
        { nodes },
      );
    case 'fields':
      return makeFieldTable(activation, state, call.arguments.values[0], nodes);
    case 'matched':
      return makeMatched(activation, state, getArgument(activation, call.arguments, 0));
    case 'instance':
      return makeInstance(activation, state, row, call);
    case 'register':
      return register(activation, state, call);
    case 'named': {
      const kept = findTarget(activation, state, row, call) ?? activation.run.makeValue();
      return withNodes(kept, uniteNodes(kept.nodes, nodes));
    }
    case 'entry':
      return makeEntry(activation, state, row, call);
    default:
      return make(activation, state, row, call, nodes);
  }
}

function make(activation: Activation, state: State, row: CompiledSchema, call: ModelCall, nodes: readonly ApiNode[]): Value {
  const fields = makeParts(activation, state, row, call, findTarget(activation, state, row, call));
  if (!(fields instanceof Map)) return withNodes(fields, uniteNodes(fields.nodes, nodes));
  exposeParts(fields, nodes);
  const made = makeSchema(activation, state, 'schema', fields);
  return withNodes(made, uniteNodes(made.nodes, nodes));
}

const exposures = new WeakMap<ApiNode, readonly (readonly [name: string, part: string])[]>();

/** Properties of a schema that are parts of it: `Order.shape.id`. */
function exposeParts(parts: Parts, nodes: readonly ApiNode[]): void {
  for (const node of nodes) {
    for (const [name, exposed] of getExposures(node)) {
      const value = parts.get(exposed);
      if (value !== undefined) parts.set(name, value);
    }
  }
}

function getExposures(node: ApiNode): readonly (readonly [string, string])[] {
  let found = exposures.get(node);
  if (found === undefined) exposures.set(node, (found = expandNode(node).flatMap((each) => findExposures(each))));
  return found;
}

function findExposures(node: ApiNode): readonly (readonly [string, string])[] {
  return [...node.members].flatMap(([name, member]) => {
    const exposed = member.schemas.find(({ row }) => row.exposes !== undefined)?.row.exposes;
    return exposed === undefined ? [] : [[name, part[exposed]] as const];
  });
}

/** Where an object keeps schemas under names. */
function getKeeper(name: Value): string | undefined {
  const text = findConstant(name)?.value;
  return typeof text === 'string' ? `%schema ${text}` : undefined;
}

/** `ajv.addSchema(schema, 'order')`, `ajv.addSchema({ $id: 'order', … })` */
function register(activation: Activation, state: State, call: ModelCall): Value {
  const { operations } = activation.run;
  const [schema, name] = call.arguments.values;
  if (schema === undefined) return call.receiver;
  const keeper = getKeeper(name ?? operations.readProperty(activation, state, schema, '$id'));
  const kept = makeSchema(activation, state, 'kept', new Map([[part.json, schema]]));
  if (keeper !== undefined) operations.writeProperty(activation, state, call.receiver, keeper, kept);
  return call.receiver;
}

/** The schema that a call is about. */
function findTarget(activation: Activation, state: State, row: CompiledSchema, call: ModelCall): Value | undefined {
  if (row.of === 'callee') return call.callee;
  if (row.row.writtenAs === 'type') return makeTyped(activation, state, call);
  const named = row.of === undefined ? undefined : readPlace(activation, state, call, row.of);
  const target = row.of === undefined ? [call.receiver, ...call.arguments.values].find((each) => isSchema(activation, state, each)) : named;
  const keeper = target === undefined ? undefined : getKeeper(target);
  if (keeper !== undefined) return activation.run.operations.readProperty(activation, state, call.receiver, keeper);
  const written = row.row.isJson === true ? part.json : row.row.writtenAs === 'rules' ? part.rules : undefined;
  if (target === undefined || written === undefined || isSchema(activation, state, target)) return target;
  return makeSchema(activation, state, `as ${written}`, new Map([[written, target]]));
}

/** The type that a call is given, or that its data is declared to be, as a schema. */
function makeTyped(activation: Activation, state: State, { site, arguments: { values } }: ModelCall): Value | undefined {
  const [type] = site.typeArguments ?? [];
  const declared = type === undefined ? values[0]?.declared : { type, file: activation.function.file };
  if (declared === undefined) return undefined;
  return makeSchema(activation, state, 'typed', new Map([[part.type, activation.run.makeValue({ declared })]]));
}

function checkData(
  activation: Activation,
  state: State,
  row: CompiledSchema,
  call: ModelCall,
  nodes: readonly ApiNode[],
): Value | undefined {
  const { schema, answers = {}, unknown } = row.row;
  const target = findTarget(activation, state, row, call) ?? activation.run.makeValue();
  const known = activation.run.operations.readProperty(activation, state, target, passedPart).implications;
  const given = readPlace(activation, state, call, row.subject) ?? activation.run.undefinedValue;
  const lies = row.envelope === undefined ? [] : findEnvelope(activation, state, readPlace(activation, state, call, row.envelope));
  const subject = readEnvelope(activation, state, given, lies);
  const check: Check = { activation, state, keeps: answers.keepsValue === true, unknown };
  const passed = known === undefined ? validate(check, target, subject) : { value: subject, facts: known.whenTrue };
  const checked = { facts: passed.facts, value: wrapElements(activation, state, passed.value, lies) };
  switch (schema) {
    case 'parse':
      return tell(activation, state, row.row, checked.value, checked.facts);
    case 'assert':
      return tell(activation, state, row.row, activation.run.undefinedValue, checked.facts);
    case 'test': {
      const verdict = makeVerdict(activation, checked.facts);
      const answer = row.row.isFailure === true ? negated(verdict) : verdict;
      return row.row.isAsync === true ? delayVerdict(answer) : answer;
    }
    default:
      return makeOutcome(activation, state, answers, checked, {
        nodes: answers.isList === true ? nodes : [],
        isAsync: row.row.isAsync === true,
      });
  }
}

/** Answers what a call answers that throws unless the facts hold; a promise tells them when it is awaited. */
function tell(activation: Activation, state: State, { isAsync }: SchemaRow, answer: Value, facts: readonly Fact[]): Value {
  if (isAsync === true) return makeValueLike(answer, { pending: { facts, implications: undefined, thrown: undefined } });
  addFacts(activation, state, facts);
  return answer;
}

function negated(verdict: Value): Value {
  return makeValueLike(verdict, { implications: negate(verdict.implications) });
}

/** Data as an object of a class: the class's methods, and the data's properties. */
function makeInstance(activation: Activation, state: State, row: CompiledSchema, call: ModelCall): Value {
  const [classValue] = call.arguments.values;
  const given = readPlace(activation, state, call, row.subject) ?? activation.run.undefinedValue;
  const data = row.row.unknown === 'dropped' ? dropUnnamed(activation, given) : given;
  const made = (classValue?.refs ?? []).flatMap((ref) =>
    getCell(activation, state, ref)?.kind === 'class'
      ? allocateValue(activation, state, `instance${ref}`, makeCell('instance', { prototype: ref })).refs
      : [],
  );
  return makeValueLike(data, { refs: uniteRefs(data.refs, made) });
}

/** The data without the keys that the class does not name. */
function dropUnnamed(activation: Activation, data: Value): Value {
  if (data.taints.length === 0) return data;
  const id = getSiteId(activation, 'named');
  const step = { note: 'converted', at: getLocation(activation), removes: makeThreatSet(['mass-assignment']) } as const;
  return makeValueLike(data, {
    id,
    taints: data.taints.map((taint) => extendTaint(taint, id, step)).filter(({ threats }) => threats !== 0),
  });
}

/** What a middleware or decorator demands of events; read by `narrowEntry`. */
function makeEntry(activation: Activation, state: State, row: CompiledSchema, call: ModelCall): Value {
  const target = findTarget(activation, state, row, call);
  const envelope = row.envelope === undefined ? undefined : readPlace(activation, state, call, row.envelope);
  const fields = new Map<string, Value>();
  if (target !== undefined) fields.set(demandPart.schema, target);
  if (envelope !== undefined) fields.set(demandPart.envelope, envelope);
  if (row.row.replaces === true) fields.set(demandPart.replaces, activation.run.makeConstant(true));
  if (row.row.answers !== undefined) fields.set(demandPart.answers, activation.run.makeConstant(true));
  return allocateValue(activation, state, 'entry', makeCell('object', { fields }));
}
