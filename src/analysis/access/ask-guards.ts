import type { ThreatSet } from '../../models/threats.ts';
import { expandNode, getArgumentNodes, getParameterNodes, type ApiNode } from '../binding/api-node.ts';
import { makeCell, type Closure } from '../domain/cell.ts';
import { forgetOwned, requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation, type CallSite } from '../interpreter/activation.ts';
import type { ModelCall } from '../interpreter/callbacks.ts';
import { addFacts } from '../interpreter/guards.ts';
import { makeInstances } from '../interpreter/make-instances.ts';
import { makeNodeValue } from '../interpreter/make-node-value.ts';
import { settle } from '../interpreter/settle.ts';
import { asksFormOnly } from './asks-form-only.ts';
import type { MethodMetadata } from './method-metadata.ts';

/** Answers the guards among the arguments that refuse somebody; what all of them tell of a request that they let through is known from then on. */
export function askGuards(activation: Activation, state: State, call: ModelCall): readonly Value[] {
  const answers = call.arguments.values.map((guard, index) => ({ guard, ...askGuard(activation, state, call, index) }));
  addFacts(
    activation,
    state,
    answers.flatMap(({ tells }) => tells),
  );
  return answers.flatMap(({ guard, refusesNobody }) => (refusesNobody ? [] : [guard]));
}

/** What is known of a guard: an argument that is a class of the program whose objects are asked before a function is called. */
interface GuardAnswer {
  /** It lets everybody through, or whoever says of himself that he may. */
  readonly refusesNobody: boolean;
  /** What is known of requests that it lets through. */
  readonly tells: readonly Fact[];
}

const unknownGuard: GuardAnswer = { refusesNobody: false, tells: [] };

/** What guards tell of requests that they let through to a method of which they are told. */
export function askInformed(
  activation: Activation,
  state: State,
  guards: readonly Value[],
  metadata: MethodMetadata,
  site: CallSite,
): readonly Fact[] {
  const methods = activation.run.graph.findByRole('guard').flatMap(({ members }) => [...members]);
  return guards
    .filter((guard) => isOwnClass(activation, state, guard))
    .flatMap((guard) => {
      const probe = state.fork();
      const object = makeInstances(activation, probe, guard);
      return methods.flatMap((method) => ask(activation, probe, site, object, method, metadata).tells);
    });
}

function askGuard(activation: Activation, state: State, call: ModelCall, index: number): GuardAnswer {
  const guard = call.arguments.values[index];
  if (guard === undefined || guard.nodes.length > 0 || guard.refs.length === 0 || !isOwnClass(activation, state, guard))
    return unknownGuard;
  const probe = state.fork();
  const object = makeInstances(activation, probe, guard);
  const methods = listMethods(getArgumentNodes(call.nodes, index));
  const answers = methods.map((method) => ask(activation, probe, call.site, object, method));
  const tells = answers.flatMap((each) => each.tells);
  const known = tells.reduce<ThreatSet>((all, { excludes }) => all | excludes, 0);
  const isClaimed = (known & requestFacts.claimed) !== 0 && (known & requestFacts.authenticated) === 0;
  return { refusesNobody: methods.length > 0 && (isClaimed || answers.every((each) => each.refusesNobody)), tells };
}

/** What it inherits from a library refuses as that says. */
function isOwnClass(activation: Activation, state: State, { refs }: Value): boolean {
  return refs.every((ref) => {
    const info = getCell(activation, state, ref)?.classInfo;
    if (info === undefined) return false;
    const { superclass } = info;
    return (
      superclass === undefined || (superclass.nodes.length === 0 && superclass.refs.length > 0 && isOwnClass(activation, state, superclass))
    );
  });
}

/** Methods of which rows speak, of what is made of an argument. */
function listMethods(nodes: readonly ApiNode[]): readonly (readonly [name: string, node: ApiNode])[] {
  return nodes.flatMap((node) => expandNode(node).flatMap(({ instance }) => [...(instance?.members ?? [])]));
}

function ask(
  activation: Activation,
  probe: State,
  site: CallSite,
  object: Value,
  [name, node]: readonly [name: string, node: ApiNode],
  metadata?: MethodMetadata,
): GuardAnswer {
  const { run } = activation;
  const method = run.operations.readProperty(activation, probe, object, name);
  const closures = method.refs.flatMap((ref) => getCell(activation, probe, ref)?.closure ?? []);
  if (closures.length === 0) return unknownGuard;
  const context = makeNodeValue(activation, getParameterNodes([node], 0), getSiteId(activation, `${name} of a guard`));
  if (metadata !== undefined) probe.setShadow(context.id, makeCell('object', { fields: metadata }));
  const { answer, isThrown } = tryOut(activation, () => {
    const given = run.operations.callValue(activation, probe, method, object, { values: [context], rest: undefined }, site);
    return given === undefined ? undefined : settle(activation, probe, given);
  });
  const tells = listTold(probe, answer);
  if (closures.some(({ function: { id } }) => run.callers.admitting.has(id))) return { refusesNobody: true, tells };
  if (
    tells.every(({ excludes }) => (excludes & requestFacts.authenticated) === 0) &&
    closures.every(({ function: made }) => asksFormOnly(made.lower()))
  )
    return { refusesNobody: true, tells };
  const isYes = answer?.refs.length === 0 && answer.constants?.length === 1 && answer.constants[0] === true;
  return { refusesNobody: isYes && !isThrown && !closures.some((closure) => knowsSomewhere(activation, closure)), tells };
}

/** What is known of a request once a guard has answered yes. */
function listTold({ facts }: State, answer: Value | undefined): readonly Fact[] {
  if (answer === undefined) return [];
  const { implications } = answer;
  const told = implications?.test === 'truth' ? implications.whenTrue.filter(({ value }) => value === requestId) : [];
  return [...told, { value: requestId, excludes: facts.get(requestId) ?? 0 }].map(({ value, excludes }) => ({
    value,
    excludes: forgetOwned(excludes),
  }));
}

/** Does it return anywhere where it is known who calls? It may let through who asks for what everybody may have. */
function knowsSomewhere({ run }: Activation, closure: Closure): boolean {
  return run.callers.knowing.has(closure.function.id);
}

/** Calls a function for what it answers: what it does is looked at where it is written. */
function tryOut(activation: Activation, ask: () => Value | undefined): { readonly answer: Value | undefined; readonly isThrown: boolean } {
  const { hits, accesses, secretReads, handler } = activation;
  const known = { hits: new Map(hits), accesses: new Map(accesses), reads: secretReads.length };
  activation.handler = triedOut;
  const answer = ask();
  activation.handler = handler;
  const isThrown = activation.caught?.delete(triedOut) === true;
  for (const key of hits.keys()) if (!known.hits.has(key)) hits.delete(key);
  for (const key of accesses.keys()) if (!known.accesses.has(key)) accesses.delete(key);
  secretReads.length = known.reads;
  return { answer, isThrown };
}

/** Takes what a function throws that is tried out. */
const triedOut = -2;
