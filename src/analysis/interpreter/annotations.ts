import { everyThreat, exposureThreat, makeExcludedSet, makeThreatSet, threats, type Threat, type ThreatSet } from '../../models/threats.ts';
import { findLine } from '../../util/find-line.ts';
import type { CompiledSink } from '../binding/api-node.ts';
import { makeSink } from '../binding/make-sink.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { extendTaint, makeTaint, natures, uniteTaints } from '../domain/taint.ts';
import { makeTrail } from '../domain/trail.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import type { Location, ValueId } from '../domain/identity.ts';
import type { Annotation, Annotations } from '../ir/annotations.ts';
import { getLocation, getSiteId, type Activation, type Arguments, type CallSite } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { collectTaints } from './collect-taints.ts';
import { addFacts } from './guards.ts';
import { lessen } from './lessen.ts';
import type { Run } from './run.ts';
import type { SinkPlace } from './sink-place.ts';
import { checkSinkRow } from './sinks.ts';

/** An annotation with its words looked up. */
interface ReadAnnotation {
  readonly sinks: readonly CompiledSink[];
  readonly poses: ThreatSet;
  readonly sanitizes: ThreatSet;
  /** Words that are no threats, by tag. */
  readonly unknown: readonly string[];
}

const readAnnotations = new WeakMap<Annotation, ReadAnnotation>();

/** Answers what an annotation means; words that mean nothing become problems of the run. */
function readAnnotation(run: Run, annotation: Annotation, file: string): ReadAnnotation {
  let read = readAnnotations.get(annotation);
  if (read === undefined) {
    const isKnown = (word: string): word is Threat => (threats as readonly string[]).includes(word);
    const sinks = annotation.sinks.filter(isKnown);
    const sanitizes = annotation.sanitizes.filter(isKnown);
    read = {
      sinks: sinks.map((threat) => makeSink(threat, describeSink(annotation))),
      poses: makeThreatSet(sinks),
      sanitizes: annotation.sanitizes.includes('all') ? everyThreat : makeExcludedSet(sanitizes),
      unknown: [
        ...annotation.sinks
          .filter((word) => !isKnown(word))
          .map((word) => `@sink: expected threats (${threats.join(', ')}), found "${word}"`),
        ...annotation.sanitizes
          .filter((word) => word !== 'all' && !isKnown(word))
          .map((word) => `@sanitizes: expected all or threats (${threats.join(', ')}), found "${word}"`),
      ],
    };
    readAnnotations.set(annotation, read);
  }
  for (const text of read.unknown) {
    const line = findLine(run.program.getModule(file)?.text ?? '', annotation.at.start);
    run.problems.add(`${file}:${line}: ${text}`);
  }
  return read;
}

function describeSink({ name }: Annotation): string {
  return name === '' ? 'an annotated parameter' : `the ${name}`;
}

/** Looks at what is passed to annotated parameters, and answers what the function gets. */
export function enterAnnotated(
  activation: Activation,
  state: State,
  { parameters, isRestLast }: Annotations,
  args: Arguments,
  site: CallSite,
  file: string,
): Arguments {
  if (parameters.every((each) => each === undefined)) return args;
  const last = parameters.length - 1;
  const count = isRestLast ? Math.max(args.values.length, parameters.length) : parameters.length;
  const values = Array.from({ length: count }, (_, index) => {
    const annotation = parameters[Math.min(index, last)];
    const given = getArgument(activation, args, index);
    if (annotation === undefined) return given;
    const place = { argument: site.argumentSpans[index] ?? site.at, call: site.at, calleeText: site.calleeText, arguments: args };
    const passed = passThrough(activation, state, annotation, given, place, { file, key: `parameter ${index}` });
    if (annotation.source === undefined) return passed;
    return addSource(activation, passed, annotation, { file, span: annotation.at }, getSiteId(activation, `from outside ${index}`));
  });
  return { values: [...values, ...args.values.slice(values.length)], rest: args.rest };
}

/** Checks the sinks of a place, and answers what is left of a value behind it: what is told there is not told again. */
function passThrough(
  activation: Activation,
  state: State,
  annotation: Annotation,
  value: Value,
  place: SinkPlace,
  { file, key }: { readonly file: string; readonly key: string },
): Value {
  const { sinks, poses } = readAnnotation(activation.run, annotation, file);
  if (sinks.length > 0) {
    const taints = value.taints.length > 0 ? value.taints : collectTaints(activation, state, value);
    if (activation.run.options.isTraced) {
      const at = { file: activation.function.file, span: place.call };
      activation.run.trace.addCall({ at, calleeText: place.calleeText, threats: poses, label: describeSink(annotation), bound: [] });
    }
    for (const sink of sinks) checkSinkRow(activation, state, sink, withTaints(value, taints), place);
  }
  return lessen(activation, state, value, annotation.isTrusted ? everyThreat : poses, key);
}

/** Answers what a call of an annotated function gives. */
export function leaveAnnotated(
  activation: Activation,
  state: State,
  { own, parameters, verdict, subject }: Annotations,
  call: { readonly arguments: Arguments; readonly site: CallSite; readonly file: string; readonly isAsync: boolean },
  result: Value,
): Value {
  let answer = result;
  if (own !== undefined) {
    const { sanitizes } = readAnnotation(activation.run, own, call.file);
    if (own.source !== undefined)
      answer = addSource(activation, answer, own, getLocation(activation), getSiteId(activation, 'from outside'));
    if (own.authenticates) {
      const excludes = requestFacts.authenticated;
      answer = tell(activation, state, addCaller(activation, answer, own), requestId, excludes, verdict ?? 'nothing', call.isAsync);
    }
    if (own.isTrusted) answer = lessen(activation, state, answer, everyThreat, 'answer');
    else if (verdict === undefined) answer = lessen(activation, state, answer, sanitizes, 'answer');
    else answer = tell(activation, state, answer, getArgument(activation, call.arguments, subject).id, sanitizes, verdict, call.isAsync);
  }
  for (const [index, annotation] of parameters.entries()) {
    if (annotation === undefined || annotation.sanitizes.length === 0) continue;
    const { sanitizes } = readAnnotation(activation.run, annotation, call.file);
    const isSilent = result.constants?.length === 1 && result.constants[0] === undefined && result.refs.length === 0;
    const how = verdict ?? (isSilent ? 'nothing' : 'boolean');
    answer = tell(activation, state, answer, getArgument(activation, call.arguments, index).id, sanitizes, how, call.isAsync);
  }
  return answer;
}

/** A check was made: what it found holds when it answers true, or now. */
function tell(
  activation: Activation,
  state: State,
  answer: Value,
  value: ValueId,
  excludes: ThreatSet,
  how: NonNullable<Annotations['verdict']>,
  isAsync: boolean,
): Value {
  if (excludes === 0) return answer;
  const fact = { value, excludes };
  const { pending } = answer;
  const known = (isAsync ? pending?.implications : answer.implications) ?? { whenTrue: [], whenFalse: [], test: 'truth' as const };
  const implications = { ...known, whenTrue: [...known.whenTrue, fact] };
  if (isAsync) {
    const base = { facts: pending?.facts ?? [], implications: pending?.implications, thrown: pending?.thrown };
    return makeValueLike(answer, { pending: how === 'nothing' ? { ...base, facts: [...base.facts, fact] } : { ...base, implications } });
  }
  if (how === 'boolean') return makeValueLike(answer, { implications });
  addFacts(activation, state, [fact]);
  return answer;
}

/** The value, chosen by an outsider besides. */
function addSource(activation: Activation, value: Value, annotation: Annotation, at: Location, id: ValueId): Value {
  const { run } = activation;
  const isCall = at.span !== annotation.at;
  const text = isCall ? (run.program.getModule(at.file)?.text.slice(at.span.start, at.span.end) ?? '') : annotation.name;
  const shown = text === '' || text.length > 60 || /[{}=\n]/u.test(text) ? annotation.name : text;
  const label = annotation.source === undefined || annotation.source === '' ? 'data from outside' : annotation.source;
  const root = run.getSourceRoot(`annotation ${annotation.at.start}`, label, shown, at);
  const taint = makeTaint(root, everyThreat, makeTrail(id, undefined, { at }));
  const old = value.taints.map((each) => extendTaint(each, id, {}));
  return makeValueLike(value, { id, taints: uniteTaints(old, [taint]), constants: undefined });
}

/** The value, known to be the caller's. */
function addCaller(activation: Activation, value: Value, { name, at }: Annotation): Value {
  if (value.constants !== undefined && value.refs.length === 0) return value;
  const place = getLocation(activation);
  const root = activation.run.getSourceRoot(`caller ${at.start}`, 'the caller', name, place, { nature: natures.identity });
  const id = getSiteId(activation, 'caller');
  const trail = makeTrail(id, undefined, { at: place });
  const taint = makeTaint(root, exposureThreat, trail);
  const old = value.taints.map((each) => extendTaint(each, id, {}));
  return makeValueLike(value, { id, taints: uniteTaints(old, [taint]) });
}

/** Answers what a read of an annotated property gives. */
export function readAnnotated(activation: Activation, state: State, { own }: Annotations, value: Value, file: string): Value {
  if (own === undefined) return value;
  const { sanitizes } = readAnnotation(activation.run, own, file);
  const given =
    own.source === undefined
      ? value
      : addSource(activation, value, own, getLocation(activation), activation.run.parts.getId(value.id, '@source'));
  return lessen(activation, state, given, own.isTrusted ? everyThreat : sanitizes, `field ${own.at.start}`);
}

/** Looks at what is written to an annotated property, and answers what arrives. */
export function writeAnnotated(activation: Activation, state: State, { own }: Annotations, value: Value, file: string): Value {
  if (own === undefined || own.sinks.length === 0) return value;
  const place = { argument: activation.span, call: activation.span, calleeText: own.name };
  return passThrough(activation, state, own, value, place, { file, key: `field ${own.at.start}` });
}
