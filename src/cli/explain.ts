import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { relative, sep } from 'node:path';
import type { ESLint } from 'eslint';
import type { Flow, FlowStop } from '../analysis/finding.ts';
import { getThreatBit } from '../models/threats.ts';
import { makeExcerpt, printFlowSteps } from '../reporting/print-flow.ts';
import { describeSource } from '../rule-kit/describe-source.ts';
import type { Explanation } from '../rule-kit/explanations.ts';
import { rules } from '../rules/index.ts';
import { findLine } from '../util/find-line.ts';
import { readFileSync } from 'node:fs';
import { makeEslint } from './make-eslint.ts';
import type { LinePlace } from './read-place.ts';
import { UsageError } from './usage-error.ts';

/** What rules tell of a flow that they report. */
interface ReportedFlow {
  readonly file: string;
  readonly ruleId: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number } };
  readonly flow: Flow;
}

/** The answer to a question, for the standard output. */
export interface ExplainAnswer {
  readonly lines: readonly string[];
  readonly isFound: boolean;
}

/** Answers the flows that end at a line, or why none does. */
export async function explain(place: LinePlace, cwd: string): Promise<ExplainAnswer> {
  const eslint = await makeEslint(cwd, place.file);
  const listener = new Listener(place);
  await listener.lint(eslint, [place.file]);
  const { reported, explanations } = listener;
  if (reported.length === 0 && !explanations.some((each) => each.traced.some((flow) => endsAt(flow, place)))) {
    // The line may belong to the programs of other files: of the handlers that lead there.
    await listener.lint(eslint, ['.']);
  }
  const shown = relative(cwd, place.file).split(sep).join('/');
  if (reported.length > 0) return { lines: reported.flatMap((each) => printReported(cwd, each)), isFound: true };
  return { lines: [`${shown}:${place.line}  no flow is reported here.`, ...explainNone(cwd, place, explanations)], isFound: false };
}

/** Hears of everything that the rules find. */
class Listener {
  readonly reported: ReportedFlow[] = [];
  readonly explanations: Explanation[] = [];
  private readonly place: LinePlace;

  constructor(place: LinePlace) {
    this.place = place;
  }

  async lint(eslint: ESLint, patterns: readonly string[]): Promise<void> {
    const hearFlow = (message: unknown): void => {
      const heard = message as ReportedFlow;
      const isHere = heard.file === this.place.file && heard.loc.start.line <= this.place.line && this.place.line <= heard.loc.end.line;
      if ((isHere || endsAt(heard.flow, this.place)) && !this.isKnown(heard)) this.reported.push(heard);
    };
    const hearExplanation = (message: unknown): void => void this.explanations.push(message as Explanation);
    subscribe('eslint-plugin-serverless-security:flow', hearFlow);
    subscribe('eslint-plugin-serverless-security:explanation', hearExplanation);
    try {
      for (const { filePath, messages } of await eslint.lintFiles([...patterns])) {
        const fatal = messages.find((each) => each.fatal === true);
        if (fatal !== undefined && filePath === this.place.file)
          throw new UsageError(`${filePath}:${fatal.line} cannot be parsed: ${fatal.message}`);
      }
    } finally {
      unsubscribe('eslint-plugin-serverless-security:flow', hearFlow);
      unsubscribe('eslint-plugin-serverless-security:explanation', hearExplanation);
    }
  }

  private isKnown({ file, ruleId, flow }: ReportedFlow): boolean {
    return this.reported.some(
      (each) => each.file === file && each.ruleId === ruleId && each.flow.source.text === flow.source.text && isSameSink(each.flow, flow),
    );
  }
}

function isSameSink(left: Flow, right: Flow): boolean {
  return left.sink.at.file === right.sink.at.file && left.sink.at.span.start === right.sink.at.span.start;
}

type Place = Flow['sink']['at'];

/** Is the line a part of the place? */
function covers({ file, span }: Place, place: LinePlace): boolean {
  if (file !== place.file) return false;
  const text = readFileSync(file, 'utf8');
  return findLine(text, span.start) <= place.line && place.line <= findLine(text, Math.max(span.start, span.end - 1));
}

/** Does a flow end at the line: in the call of the sink, or where data leaves the file for it? */
function endsAt(flow: Flow, place: LinePlace): boolean {
  if (covers(flow.sink.at, place) || covers(flow.sink.call, place)) return true;
  const last = flow.calls.findLast((call) => call.argument.file === place.file);
  return flow.sink.at.file !== place.file && last !== undefined && covers(last.argument, place);
}

function printReported(cwd: string, { file, ruleId, loc, flow }: ReportedFlow): readonly string[] {
  const place = `${relative(cwd, file).split(sep).join('/')}:${loc.start.line}:${loc.start.column + 1}`;
  return [`${place}  ${ruleId}`, `  ${describeFlow(flow)}`, ...printFlowSteps(cwd, flow), ''];
}

function describeFlow({ source, sink }: Flow): string {
  return `${describeSource(source)} reaches ${sink.text}`;
}

function explainNone(cwd: string, place: LinePlace, explanations: readonly Explanation[]): readonly string[] {
  const flows = new Map<string, Flow>();
  const found = explanations.flatMap((each) => each.flows);
  for (const flow of explanations.flatMap((each) => each.traced.filter((flow) => endsAt(flow, place)))) {
    const key = `${flow.threat}:${flow.source.text}:${flow.sink.at.span.start}`;
    if (!flows.has(key)) flows.set(key, flow);
  }
  if (flows.size > 0) return [...flows.values()].slice(0, 5).flatMap((flow) => explainFlow(cwd, flow, found));
  const calls = explanations.flatMap((each) => each.calls).filter((call) => covers(call.at, place));
  const [call] = calls;
  if (call !== undefined) {
    const bound = [...new Set(calls.flatMap((each) => each.bound.map((at) => makeExcerpt(cwd, at).text)))];
    return [
      `  Nothing from outside is known to reach ${call.label} of ${call.calleeText}().`,
      ...bound.map((text) => `  ${text} carries data from outside, but not into ${call.label}: what is passed there is bound.`),
    ];
  }
  const own = explanations.filter((each) => each.file === place.file);
  const reason = own.find((each) => each.reason !== undefined)?.reason;
  if (reason !== undefined) return [`  The file was not analysed on its own: ${reason}.`];
  return ['  No model knows a sensitive place in code on this line that a function called by the platform runs.'];
}

function explainFlow(cwd: string, flow: Flow, found: readonly Flow[]): readonly string[] {
  const head = `  ${describeFlow(flow)}`;
  const steps = printFlowSteps(cwd, flow);
  if (found.some((each) => each.threat === flow.threat && isSameSink(each, flow))) {
    const names = findRules(flow);
    const why =
      names.length === 0 ? 'there is no rule for it' : `${names.join(', ')} is off or asks for more than ${flow.confidence} confidence`;
    return [`${head}, which no rule reports: ${why}.`, ...steps, ''];
  }
  return [`${head}, but is harmless by then:`, ...steps, ...explainStops(cwd, flow), ''];
}

function explainStops(cwd: string, { stops }: Flow): readonly string[] {
  return stops.length === 0
    ? ['  what makes it so is no row and no check that is kept track of']
    : stops.map((stop) => `  ${explainStop(cwd, stop)}`);
}

function explainStop(cwd: string, { kind, at }: FlowStop): string {
  const { place, code, text } = makeExcerpt(cwd, at);
  return kind === 'conversion' ? `removed by ${text} at ${place}` : `excluded by a check at ${place}: ${code}`;
}

function findRules(flow: Flow): readonly string[] {
  const bit = getThreatBit(flow.threat);
  return Object.values(rules).flatMap((rule) => (rule.meta.docs.threats.some((each) => getThreatBit(each) === bit) ? [rule.name] : []));
}
