import { requestFacts, requestId } from './domain/request-facts.ts';
import { State } from './domain/state.ts';
import type { ApiGraph } from './binding/api-graph.ts';
import type { Location } from './domain/identity.ts';
import type { Value } from './domain/value.ts';
import { makeFlow, type Flow } from './finding.ts';
import { signInAnswer } from './misuse/failures.ts';
import type { Misuse } from './misuse/misuse.ts';
import { selectMisuses, type KnownMisuse } from './misuse/select-misuses.ts';
import type { Access, Activation, CallSite, CallStep, Hit, SecretRead } from './interpreter/activation.ts';
import { findLine } from '../util/find-line.ts';
import { allocateValue } from './interpreter/allocate.ts';
import { checkAnswer } from './interpreter/check-answer.ts';
import { makeCell, type Closure } from './domain/cell.ts';
import { findLeavingCall } from './interpreter/find-leaving-call.ts';
import { demandBody } from './interpreter/gateway-body.ts';
import { makeActivation } from './interpreter/make-activation.ts';
import { ensureInitialised, getModuleActivation } from './interpreter/module-values.ts';
import type { Entry, Pipe } from './interpreter/entry.ts';
import { nameParameter } from './interpreter/confidential-parts.ts';
import { narrowEntry, narrowParameter } from './interpreter/entry-demands.ts';
import { operations } from './interpreter/operations.ts';
import { makeNodeValue } from './interpreter/make-node-value.ts';
import { countHandedOn } from './interpreter/handed-on.ts';
import { settle } from './interpreter/settle.ts';
import { limits, Run, type FindEntries, type Program, type RunOptions } from './interpreter/run.ts';
import type { TracedCall } from './interpreter/trace.ts';
import { eachFunction } from './ir/each-function.ts';
import type { IrModule, Span } from './ir/ir.ts';
import { nameParameters } from './access/name-parameters.ts';
import { uniteChains } from './access/unite-chains.ts';
import { takesGuardedEvent } from './interpreter/handler-types.ts';
import { rotationFields } from '../models/secrets/rotation-fields.ts';

/** What one function that the platform calls does for which a caller must be known. */
export interface EntryAccesses {
  readonly name: string;
  /** Where the function is written, or exported when it is another file's. */
  readonly at: Location;
  /** The name under which the file exports it. */
  readonly exportedAs: string | undefined;
  /** Ids of the triggers whose events it takes. */
  readonly triggers: readonly string[];
  /** Nothing says what sends it events, but it takes them for requests of HTTP. */
  readonly isRequestShaped: boolean;
  /** It is a method that a framework calls for requests of HTTP. */
  readonly isRoute: boolean;
  /** The type of its event says that whoever sends it was asked who he is. */
  readonly isGuarded: boolean;
  /** It answers somewhere where it is known who calls. */
  readonly isKnowing: boolean;
  readonly accesses: readonly Access[];
  /** Places of reads, `file:start`, that end up in an answer although nobody asked whether the caller may see what they find. */
  readonly revealed: ReadonlySet<string>;
}

/** The result of analysing one file. */
export interface FileResult {
  readonly flows: readonly Flow[];
  /** Secrets that are fetched in each invocation of an entry function. */
  readonly secretReads: readonly SecretRead[];
  /** What is wrong in itself, in what entry functions and top-level code do. */
  readonly misuses: readonly KnownMisuse[];
  /** Entry functions, with what they do for which a caller must be known. */
  readonly entries: readonly EntryAccesses[];
  /** What the routes do that the top-level code of other files adds. */
  readonly mounted: readonly EntryAccesses[];
  /** Why parts of the program were not followed; empty when everything was. */
  readonly incomplete: readonly string[];
  /** What is wrong in annotations; each starts with its file. */
  readonly problems: readonly string[];
  /** Where answers were guessed from inputs: calls that nest too deeply, functions called in very many ways. */
  readonly approximations: readonly string[];
  /** Functions that the platform calls. */
  readonly entryCount: number;
  /** Of a traced analysis: calls with sensitive places. */
  readonly calls: readonly TracedCall[];
}

/** What a round costs, as a multiple of the one before, that repeats it with what that learned of secrets. It is only begun with room for so much. */
const growth = 1.25;

/**
 * Analyses one file as the root of a program: runs its top-level code, then each entry function, until module state is stable, and
 * answers the flows that have a place in the file.
 */
export function analyseFile(
  module: IrModule,
  graph: ApiGraph,
  program: Program,
  options: RunOptions,
  findEntries: FindEntries,
): FileResult {
  const run = new Run(graph, program, options, { operations, findEntries });
  run.linted = module.file;
  const hits = new Map<string, Hit>();
  let secretReads: SecretRead[] = [];
  const misuses = new Map<string, Misuse>();
  let entryAccesses: EntryAccesses[] = [];
  let entryCount = 0;
  for (let round = 0; round < limits.rounds; round++) {
    run.forgetSummaries();
    // What a middleware hands on is known from the second round on: earlier rounds saw the event as it came in.
    if (!run.isExhausted()) {
      hits.clear();
      secretReads = [];
      misuses.clear();
      getModuleActivation(run, module).misuses = undefined;
      entryAccesses = [];
      getModuleActivation(run, module).hits.clear();
      // What was known of callers in an earlier round was known of less.
      for (const { accesses } of run.moduleActivations.values()) accesses.clear();
      run.callers.routeScopes.startRound();
    }
    const handedOn = countHandedOn(run);
    const known = run.holders.version;
    const before = run.spent;
    const beforeInit = run.version;
    ensureInitialised(run, module);
    const afterInit = run.version;
    const entries = findEntries(run, module);
    entryCount = entries.length;
    const starts = new Set(
      entries.filter(({ closure }) => closure.function.file === module.file).map(({ closure }) => closure.function.span.start),
    );
    for (const [key, hit] of getModuleActivation(run, module).hits) {
      // What a wrapper at the top level would call is run as an entry, with what the wrapper makes of the event.
      const [first, ...others] = hit.calls;
      const isEntry = first?.callee.at.file === module.file && starts.has(first.callee.at.span.start);
      if (!isEntry || others.some(({ isHandedOn }) => isHandedOn)) hits.set(`module:${key}`, hit);
    }
    for (const [key, misuse] of getModuleActivation(run, module).misuses ?? []) misuses.set(`module:${key}`, misuse);
    for (const entry of entries) {
      const { activation, exported } = runEntry(run, module, entry, hits);
      secretReads.push(...listSecretReads(entry, activation, exported));
      for (const [key, misuse] of activation.misuses ?? [])
        misuses.set(`${entry.closure.function.id}:${key}`, { ...misuse, calls: [...exported, ...misuse.calls.slice(1)] });
      entryAccesses.push(collectAccesses(run, entry, { activation, exported }));
    }
    entryAccesses.push(forgetHooked(collectRouted(getModuleActivation(run, module)), entryAccesses));
    secretReads.push(
      ...getModuleActivation(run, module).secretReads.filter(({ row, isRouted }) => row.isRepeated === true || isRouted === true),
    );
    // Top-level code can ask for what it writes later: a container for what is registered in the same call.
    const isAskedTooEarly = round === 0 && afterInit !== beforeInit;
    const isStable = run.version === afterInit && countHandedOn(run) === handedOn && !isAskedTooEarly;
    if (isStable && (run.holders.version === known || !run.canSpend((run.spent - before) * growth))) break;
  }
  const flows = new Map<string, Flow>();
  for (const hit of hits.values()) {
    if (isRoutedElsewhere(run, hit)) continue;
    const flow = makeFlow(hit, run, (at) => findLine(program.getModule(at.file)?.text ?? '', at.span.start));
    if (flow === undefined) continue;
    const left = flow.sink.at.file === module.file ? undefined : findLeavingCall(flow.calls, module.file);
    const key = `${flow.threat}:${flow.source.at.file}:${flow.source.at.span.start}:${flow.source.text}:${flow.sink.at.file}:${flow.sink.at.span.start}${left === undefined ? '' : `:${left.at.span.start}`}`;
    if (!flows.has(key)) flows.set(key, flow);
  }
  const result = {
    flows: [...flows.values()],
    secretReads,
    misuses: selectMisuses([...misuses.values()]),
    entries: entryAccesses,
    mounted: options.isServer === true ? collectMounted(run, module) : [],
    incomplete: [...run.incomplete],
    problems: [...run.problems],
    approximations: [...run.approximations],
    entryCount,
    calls: [...run.trace.calls.values()],
  };
  run.finish();
  return result;
}

/** What is left of an entry function that was run. */
interface EntryRun {
  readonly activation: Activation;
  /** The step from the file that exports it, when it is another file's. */
  readonly exported: readonly CallStep[];
}

/** Runs one entry function, and adds its hits. */
function runEntry(run: Run, module: IrModule, entry: Entry, hits: Map<string, Hit>): EntryRun {
  const name = entry.closure.function.id;
  run.platform.functions.add(name);
  const answer = findAnswer(run, entry);
  const signIn =
    entry.exportedAs !== undefined && asksForSignIn(run, entry, entry.exportedAs) ? run.graph.findType(signInAnswer) : undefined;
  const admitting = [...(answer === undefined ? [] : [answer.answer]), ...(signIn === undefined ? [] : [signIn])];
  if (admitting.length > 0) run.platform.answers.set(name, admitting);
  if (entry.answer !== undefined && entry.answer.length > 0) run.platform.textAnswers.add(name);
  const activation = makeActivation(run, module.init.lower(), { isRoot: true });
  activation.site = 0;
  const state = State.empty();
  const { span, file } = entry.closure.function;
  const places = file === module.file ? entry.closure.function.lower().parameters.map((each) => each.span) : [];
  const values = entry.parameters.map((nodes, index): Value => {
    activation.span = places[index] ?? span;
    return makeNodeValue(activation, nodes, run.getEntryId(name, index));
  });
  activation.span = span;
  const exported = findExportStep(module, entry);
  // What stands before a function asks who calls, whether the function takes anything or not.
  const [event] = values;
  const narrowed = narrowEntry(activation, state, entry.closure, event ?? run.undefinedValue);
  if (event !== undefined) values[0] = narrowed;
  demandBody(activation, state, entry, narrowed);
  if (entry.receiver !== undefined)
    for (const [index, parameter] of entry.closure.function.lower().parameters.entries()) {
      const value = values[index];
      if (value === undefined) continue;
      narrowParameter(activation, state, parameter, entry.closure.function.file, value);
      values[index] = nameParameter(activation, parameter, value);
    }
  const context = run.graph.findEventByTrigger('context');
  const contexts = [context, answer?.context].filter((node) => node !== undefined);
  if (values.length === 1 && contexts.length > 0) values.push(makeNodeValue(activation, contexts, run.getEntryId(name, 1)));
  if (values.length === 2 && answer !== undefined) values.push(makeNodeValue(activation, [answer.callback], run.getEntryId(name, 2)));
  const site: CallSite = {
    at: entry.closure.function.span,
    argumentSpans: [],
    calleeText: entry.closure.function.name,
    isConstruct: false,
  };
  for (const [index, pipes] of entry.pipes?.entries() ?? []) {
    const value = values[index];
    if (value !== undefined && value.nodes.length > 0) values[index] = convert(activation, state, value, pipes, site);
  }
  const rest = run.makeValue({ id: run.getEntryId(name, 9) });
  if (entry.before !== undefined && entry.before.length > 0) {
    const [given = makeUnknownEvent(activation, name), ...others] = values;
    const request = makeRequest(activation, state, [given, ...others]);
    runHooks(activation, state, entry.before, request, site);
    values.splice(0, 2, ...['event', 'context'].map((part) => run.operations.readProperty(activation, state, request, part)));
  }
  if (run.callers.presumedCallers.has(entry.closure.function.id)) state.addFact(requestId, requestFacts.authenticated);
  const answered = operations.callClosure(activation, state, entry.closure, entry.receiver ?? run.makeValue(), { values, rest }, site);
  if (entry.after !== undefined && entry.after.length > 0) {
    const [given = makeUnknownEvent(activation, name), ...others] = values;
    runHooks(activation, state, entry.after, makeRequest(activation, state, [given, ...others]), site);
  }
  const answers = [...(entry.answer ?? []), ...(answer === undefined ? [] : [answer.answer])];
  if (answers.length > 0 && answered !== undefined) checkAnswer(activation, state, answers, answered, entry.closure.function);
  for (const [key, hit] of activation.hits) hits.set(`${name}:${key}`, { ...hit, calls: [...exported, ...hit.calls.slice(1)] });
  return { activation, exported };
}

/** Answers what objects of the program make of a parameter before the function gets it. */
function convert(activation: Activation, state: State, given: Value, pipes: readonly Pipe[], site: CallSite): Value {
  const { run } = activation;
  let value = given;
  for (const { object, converter } of pipes) {
    const args = { values: [value, run.makeValue()], rest: undefined };
    activation.site++;
    const made = run.operations.callValue(activation, state, converter, object, args, site);
    if (made !== undefined) value = settle(activation, state, made);
  }
  // What such an object does itself is reported in its own file.
  activation.hits.clear();
  return value;
}

/** Answers the secrets that an entry function fetches in each invocation. */
function listSecretReads(entry: Entry, activation: Activation, exported: readonly CallStep[]): readonly SecretRead[] {
  const reads = activation.secretReads.filter(({ row, decrypted }) => row.isRepeated !== true && decrypted === undefined);
  if (reads.length === 0 || answersAnew(entry)) return [];
  return reads.map((read) => ({ ...read, calls: [...exported, ...read.calls.slice(1)] }));
}

/** What the routes do that the top-level code of the file adds. */
function collectRouted({ run, accesses, hits, function: { file, span } }: Activation): EntryAccesses {
  return {
    name: '',
    at: { file, span },
    exportedAs: undefined,
    triggers: [],
    isRequestShaped: false,
    isRoute: false,
    isGuarded: false,
    isKnowing: false,
    accesses: uniteChains([...accesses.values()].filter(({ route }) => route !== undefined)).map((access) =>
      nameParameters(run, run.callers.routeScopes.complete(access)),
    ),
    revealed: collectRevealed(hits),
  };
}

/** What middlewares around a function do is part of what that does. */
function forgetHooked(routed: EntryAccesses, entries: readonly EntryAccesses[]): EntryAccesses {
  const inside = new Set(entries.flatMap(({ accesses }) => accesses.map(({ at }) => `${at.file}:${at.span.start}`)));
  const accesses = routed.accesses.filter(({ at, route }) => route?.path !== undefined || !inside.has(`${at.file}:${at.span.start}`));
  return { ...routed, accesses };
}

/** What the routes do that other files add, of which this program is the root. */
function collectMounted(run: Run, root: IrModule): readonly EntryAccesses[] {
  return [...run.moduleActivations]
    .filter(([file, { accesses }]) => file !== root.file && accesses.size > 0)
    .map(([, activation]) => collectRouted(activation));
}

function collectRevealed(hits: ReadonlyMap<string, Hit>): ReadonlySet<string> {
  const revealed = new Set<string>();
  for (const { taint } of hits.values()) if (taint.lookup !== undefined) revealed.add(`${taint.lookup.file}:${taint.lookup.span.start}`);
  return revealed;
}

function collectAccesses(run: Run, entry: Entry, { activation, exported }: EntryRun): EntryAccesses {
  const { function: made } = entry.closure;
  const revealed = collectRevealed(activation.hits);
  return {
    name: made.name,
    at: exported[0]?.at ?? { file: made.file, span: made.span },
    exportedAs: entry.exportedAs,
    triggers: (entry.parameters[0] ?? []).flatMap((node) => run.graph.findTrigger(node) ?? []),
    isRequestShaped: entry.isRequestShaped === true,
    isRoute: entry.isRoute === true,
    isGuarded: takesGuardedEvent(run, made),
    isKnowing: run.callers.knowing.has(made.id),
    accesses: uniteChains([...activation.accesses.values()]).map((access) => ({
      ...nameParameters(run, run.callers.routeScopes.complete(access)),
      calls: [...exported, ...access.calls.slice(1)],
    })),
    revealed,
  };
}

/** Does the function change secrets, and must see what they are now? */
function answersAnew({ closure }: Entry): boolean {
  const reads = [...eachFunction(closure.function)].flatMap(({ blocks }) => blocks.flatMap(({ instructions }) => instructions));
  return reads.some((each) => each.op === 'get-property' && 'name' in each.property && rotationFields.has(each.property.name));
}

/** What the platform does with the answer of an entry function, by the event that it takes. */
function findAnswer({ graph }: Run, { parameters }: Entry): ReturnType<ApiGraph['findAnswer']> {
  // What calls a function that takes nothing is not known.
  const unknown = graph.findEventByTrigger('unknown');
  const [nodes = unknown === undefined ? [] : [unknown]] = parameters;
  for (const node of nodes) {
    const found = graph.findAnswer(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Does an event of which no type says what it is come before somebody signs up or in? */
function asksForSignIn({ graph, options }: Run, { parameters }: Entry, exportedAs: string): boolean {
  const isKnown = parameters[0]?.some(
    (node) => node !== graph.findEventByTrigger('unknown') && node !== graph.findEventByTrigger('cognito-trigger'),
  );
  return isKnown !== true && options.isAskedBeforeSignIn?.(exportedAs) === true;
}

/** What functions before a handler see that takes nothing itself. */
function makeUnknownEvent(activation: Activation, name: string): Value {
  const { run } = activation;
  const unknown = run.graph.findEventByTrigger('unknown');
  return makeNodeValue(activation, unknown === undefined ? [] : [unknown], run.getEntryId(name, 0));
}

/** What middlewares are given: an object with the event and the context. */
function makeRequest(activation: Activation, state: State, [event, context]: readonly [Value, ...Value[]]): Value {
  const fields = new Map([
    ['event', event],
    ['context', context ?? activation.run.makeValue()],
  ]);
  return allocateValue(activation, state, 'request', makeCell('object', { fields }));
}

/** Calls the middlewares around a function. What they do with what was sent is reported where they are written. */
function runHooks(activation: Activation, state: State, hooks: readonly Closure[], request: Value, site: CallSite): void {
  const { run, hits } = activation;
  const known = new Set(hits.keys());
  for (const closure of hooks) {
    const answer = run.operations.callClosure(activation, state, closure, run.undefinedValue, { values: [request], rest: undefined }, site);
    if (answer !== undefined) settle(activation, state, answer);
  }
  for (const key of hits.keys()) if (!known.has(key)) hits.delete(key);
}

/** Requests that the routes of another file read are that file's, unless they hand on to a function of this one. */
function isRoutedElsewhere(run: Run, hit: Hit): boolean {
  const { root } = hit.taint;
  if (root.kind !== 'source' || root.at.file === run.linted) return false;
  const routed = hit.calls.findLastIndex(({ callee }) => callee.at.file === root.at.file && run.isRouted(callee.at));
  if (routed === -1 || hit.calls.slice(routed).some(({ callee }) => callee.at.file === run.linted)) return false;
  return !goesOnToGiven(run, hit.calls.slice(routed));
}

/** Does the method of a controller call an object that it was given, and of which its own file says nothing? */
function goesOnToGiven(run: Run, [controller, next]: Hit['calls']): boolean {
  if (controller === undefined || next === undefined || !run.isGivenUnknown(controller.callee.at)) return false;
  const { file } = controller.callee.at;
  return (
    next.callee.at.file !== file &&
    run.program.getModule(file)?.specifiers.every((each) => {
      const target = run.program.resolve(file, each);
      return target.kind !== 'file' || target.file !== next.callee.at.file;
    }) === true
  );
}

/** A handler that is made in another file is handed to the platform where it is exported. */
function findExportStep(module: IrModule, entry: Entry): readonly CallStep[] {
  const { function: made } = entry.closure;
  if (made.file === module.file) return [];
  const span = findExportSpan(module, entry.exportedAs ?? '');
  if (span === undefined) return [];
  const at = { file: module.file, span };
  return [{ at, argument: at, calleeText: made.name, callee: { name: made.name, at: { file: made.file, span: made.span } } }];
}

function findExportSpan(module: IrModule, name: string): Span | undefined {
  const exported = findLocalExport(module, name);
  if (exported !== undefined) return exported;
  const instructions = module.init.lower().blocks.flatMap((block) => block.instructions);
  const written = findWrite(name === '=' ? 'exports' : name);
  if (written !== undefined) return written;
  const properties = instructions.flatMap((each) => (each.op === 'object' ? each.entries : []));
  const listed = properties.findLast((each) => each.kind === 'property' && 'name' in each.key && each.key.name === name);
  if (listed?.kind === 'property') return listed.at;
  return findWrite('exports') ?? findLocalExport(module, 'default');

  function findWrite(property: string): Span | undefined {
    return instructions.findLast((each) => each.op === 'set-property' && 'name' in each.property && each.property.name === property)?.at;
  }
}

function findLocalExport(module: IrModule, name: string): Span | undefined {
  return module.exports.find((each) => each.kind === 'local' && each.name === name)?.at;
}
