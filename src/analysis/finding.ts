import type { Threat } from '../models/threats.ts';
import { redactCode } from '../secrets/redact.ts';
import type { CallStep, Hit } from './interpreter/activation.ts';
import type { Location } from './domain/identity.ts';
import type { SourceRoot } from './domain/taint.ts';
import type { Trail } from './domain/trail.ts';
import { getSinkLabel } from './get-sink-label.ts';
import type { Run } from './interpreter/run.ts';
import type { SinkRow } from '../models/schema.ts';

/** What happens at a step of a flow. */
export interface FlowStep {
  readonly kind: 'source' | 'step' | 'call' | 'sink';
  readonly at: Location;
  readonly text: string;
}

/** Untrusted data on its way from a source to a sink. */
export interface Flow {
  readonly threat: Threat;
  readonly confidence: NonNullable<SinkRow['confidence']>;
  readonly source: { readonly text: string; readonly label: string; readonly at: Location };
  readonly sink: {
    readonly label: string;
    readonly calleeText: string;
    /** What and of which call: `the path of fs.writeFile()`. */
    readonly text: string;
    readonly placeholder: SinkRow['placeholder'] | undefined;
    readonly at: Location;
    readonly call: Location;
  };
  /** 1-based line of the sink. */
  readonly sinkLine: number;
  /** Calls of the program's functions between the two, outermost first. */
  readonly calls: readonly CallStep[];
  /** The whole path, source first. */
  readonly steps: readonly FlowStep[];
  /** Of a traced analysis: where the threat ended on the way. */
  readonly stops: readonly FlowStop[];
}

/** What is known after a traced analysis. */
type Traced = Pick<Run, 'trace' | 'lists'>;

/** A place where data stopped being a threat. */
export interface FlowStop {
  readonly kind: 'conversion' | 'check';
  readonly at: Location;
}

/** Turns a hit of an entry function into a flow; `undefined` when its origin is not a source. */
export function makeFlow(hit: Hit, traced: Traced, findLine: (at: Location) => number): Flow | undefined {
  const { taint, site } = hit;
  if (taint.root.kind !== 'source' || taint.lookup !== undefined) return undefined;
  const { root } = taint;
  const source = {
    text: redactCode(
      writeAccess(
        root.text,
        taint.path.filter((name) => !/^[[%]|^key$|^\d+$/u.test(name)),
      ),
    ),
    label: root.label,
    at: root.at,
  };
  const label = getSinkLabel(site.sink.row);
  const calleeText = redactCode(site.calleeText);
  const text = calleeText === '' ? label : `${label} of ${calleeText}${site.isAssigned === true ? '' : '()'}`;
  return {
    threat: site.sink.row.threat,
    confidence: getConfidence(site.sink.row, root),
    source,
    sink: { label, calleeText, text, placeholder: site.sink.row.placeholder, at: site.at, call: site.call },
    sinkLine: findLine(site.at),
    calls: hit.calls,
    steps: [
      { kind: 'source', at: root.at, text: `${source.text} (${root.label})` },
      ...collectSteps(hit),
      { kind: 'sink', at: site.at, text },
    ],
    stops: taint.root.isTraced ? collectStops(hit, traced) : [],
  };
}

/** Writes how a part of an event is accessed: `event.headers['x-api-key']`. */
function writeAccess(root: string, path: readonly string[]): string {
  const [first = '', ...names] = /^event(?:\.[^.()\s]+)+$/u.test(root) ? root.split('.') : [root];
  return [...names, ...path].reduce(
    (text, name) => (/^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\[\])?$/u.test(name) ? `${text}.${name}` : `${text}['${name}']`),
    first,
  );
}

/** A sink and a source are as sure as the less sure of them. */
function getConfidence({ threat, confidence = 'high', takesTokens, isAnswer }: SinkRow, { secrecy }: SourceRoot): Flow['confidence'] {
  if (threat !== 'exposure') return confidence;
  const isToken = secrecy === 'token' || secrecy === 'tokens';
  // What is stored or sent on as it came may be looked at there.
  const isPassedOn = takesTokens === true && (isToken || (secrecy === 'holder' && isAnswer !== true));
  const isDoubtful = secrecy === 'personal' || secrecy === 'request' || isPassedOn;
  return isDoubtful ? 'strict' : confidence;
}

/** Conversions on the trail, and checks of what it went through, that exclude what the sink is about. */
function collectStops({ taint, site }: Hit, { trace, lists }: Traced): readonly FlowStop[] {
  const stops = new Map<string, FlowStop>();
  const add = (kind: FlowStop['kind'], at: Location): void => {
    const key = `${at.file}:${at.span.start}`;
    if (!stops.has(key)) stops.set(key, { kind, at });
  };
  const visit = (trail: Trail | undefined, around: Location | undefined): void => {
    let isOpaque = false;
    let last = around;
    for (let each = trail; each !== undefined; each = each.previous) {
      last = each.at ?? last;
      visit(each.inner, last);
      // What a field of the event cannot pose is known where it is read.
      const place = last ?? (taint.root.kind === 'source' ? taint.root.at : undefined);
      if ((each.removed & site.sink.threats) !== 0 && place !== undefined) add('conversion', place);
      const ids = isOpaque ? [] : [each.value, lists.elementIds.get(each.value) ?? each.value];
      for (const check of ids.flatMap((id) => trace.checks.get(id) ?? []))
        if ((check.excludes & site.sink.threats) !== 0) add('check', check.at);
      isOpaque ||= each.isOpaque;
    }
  };
  visit(taint.trail, undefined);
  return [...stops.values()];
}

function collectSteps(hit: Hit): readonly FlowStep[] {
  const steps: FlowStep[] = [];
  const seen = new Set<string>();
  const add = (step: FlowStep): void => {
    const key = `${step.at.file}:${step.at.span.start}:${step.kind}`;
    if (!seen.has(key)) steps.push(step);
    seen.add(key);
  };
  const visit = (trail: Trail | undefined): void => {
    const list: Trail[] = [];
    for (let each = trail; each !== undefined && list.length < 100; each = each.previous) list.push(each);
    for (const each of list.reverse()) {
      const step = describeStep(each);
      if (each.note === 'passed' && step !== undefined) add(step);
      visit(each.inner);
      if (each.note !== 'passed' && step !== undefined) add(step);
    }
  };
  visit(hit.taint.trail);
  return steps;
}

function describeStep(trail: Trail): FlowStep | undefined {
  if (trail.at === undefined) return undefined;
  switch (trail.note) {
    case 'concatenated':
      return { kind: 'step', at: trail.at, text: 'becomes part of a text' };
    case 'converted':
      return { kind: 'step', at: trail.at, text: 'is converted' };
    case 'returned':
      return { kind: 'step', at: trail.at, text: `is returned by ${describeFunction(trail.name)}` };
    case 'passed':
      return { kind: 'call', at: trail.at, text: `is passed to ${describeFunction(trail.name)}` };
    default:
      return undefined;
  }
}

function describeFunction(name: string | undefined): string {
  return name === undefined || name === '' ? 'a function' : `${name}()`;
}
