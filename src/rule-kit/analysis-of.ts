import { readFileSync, statSync } from 'node:fs';
import type { Rule, SourceCode } from 'eslint';
import type { Flow } from '../analysis/finding.ts';
import type { Location } from '../analysis/domain/identity.ts';
import type { SecretRead } from '../analysis/interpreter/activation.ts';
import type { RunOptions } from '../analysis/interpreter/run.ts';
import type { KnownMisuse } from '../analysis/misuse/select-misuses.ts';
import type { IrModule } from '../analysis/ir/ir.ts';
import { analyseFile, type EntryAccesses, type FileResult } from '../analysis/pipeline.ts';
import { bundleProblem, isBundle } from '../analysis/project/parse-module.ts';
import { isTestFile } from '../entrypoints/file-roles.ts';
import { findEntries } from '../entrypoints/find-entries.ts';
import { mayDefineEntries, mayHaveEntries } from '../entrypoints/may-have-entries.ts';
import type { MisuseKind } from '../models/misuses.ts';
import type { Threat } from '../models/threats.ts';
import type { Confidence } from '../types.ts';
import {
  areTokensVerified,
  isAskedBeforeSignIn,
  isClaimProtected,
  isOfUserPool,
  listServedNames,
  makeBodySchemas,
} from './access/gateway.ts';
import { getEngine } from './engine.ts';
import { isExplanationAsked, publishExplanation, publishReason } from './explanations.ts';
import { makeProgram, type LintedProgram } from './program.ts';
import { findReportPlace } from './report-flow.ts';
import { readSettings, type Settings } from './settings.ts';
import { tellFailure, tellIncomplete } from './tell-incomplete.ts';
import { warnAboutUnreadableTypeScript } from './typescript-version.ts';

/** What the analysis knows of the linted file. */
export interface Analysis {
  /** Flows of the given threats that have a place in the file, as sure as the settings ask; one for each place. */
  findFlows(threats: readonly Threat[]): readonly Flow[];
  /** Secrets that are fetched in each invocation. */
  readonly secretReads: readonly SecretRead[];
  /** Misuses of a kind that have a place in the file, as sure as the settings ask; one for each place. */
  findMisuses(kind: MisuseKind): readonly FoundMisuse[];
  /** Functions that the platform calls, with what they do for which a caller must be known. */
  readonly entries: readonly EntryAccesses[];
  /** How sure findings must be. */
  readonly confidence: Confidence;
}

/** A misuse, and where it is reported. */
export interface FoundMisuse extends KnownMisuse {
  readonly place: Location;
}

const analyses = new WeakMap<SourceCode, Analysis>();

/** Answers the analysis of the file that a rule is linting: computed once, shared by all rules. */
export function analysisOf(context: Rule.RuleContext): Analysis {
  let analysis = analyses.get(context.sourceCode);
  if (analysis === undefined) analyses.set(context.sourceCode, (analysis = analyse(context)));
  return analysis;
}

/** What the programs of deployed files do, as of the last look at their files. */
const servers = new Map<string, { readonly stamps: ReadonlyMap<string, number>; readonly entries: readonly EntryAccesses[] }>();
const mostServers = 4;

/**
 * Answers what the functions and routes of another file's program do, with the linted file as it is. What was found for one file of the program
 * holds for the others while none of them changes.
 */
export function analyseServer(context: Rule.RuleContext, file: string): readonly EntryAccesses[] {
  const isSaved = readSaved(context.filename) === context.sourceCode.text;
  const old = servers.get(file);
  if (isSaved && old !== undefined && [...old.stamps].every(([each, stamp]) => getStamp(each) === stamp)) return old.entries;
  try {
    const program = makeProgram(context, () => undefined);
    try {
      const module = program.getModule(file);
      if (module === undefined) return [];
      const { entries, mounted } = analyseProgram(module, program, {
        ...readSettings(context),
        isServer: true,
        isServed: makeServedTest(file),
      });
      const all = [...entries, ...mounted];
      if (isSaved) {
        for (const first of servers.size < mostServers ? [] : [...servers.keys()].slice(0, 1)) servers.delete(first);
        servers.set(file, { stamps: new Map(program.listFiles().map((each) => [each, getStamp(each)])), entries: all });
      }
      return all;
    } finally {
      program.finish();
    }
  } catch (error) {
    tellFailure(context.filename, error);
    return [];
  }
}

function readSaved(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function getStamp(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const nothing: Analysis = { findFlows: () => [], secretReads: [], findMisuses: () => [], entries: [], confidence: 'high' };

const noEntries = 'no function of the file is known to be one that the platform calls';

function analyse(context: Rule.RuleContext): Analysis {
  const settings = readSettings(context);
  const isServed = makeServedTest(context.filename);
  if (isTestFile(context.filename) || !(mayHaveEntries(context.sourceCode.text) || isServed())) {
    publishReason(context.filename, isTestFile(context.filename) ? 'tests are not analysed' : noEntries);
    return nothing;
  }
  if (isBundle(context.sourceCode.text)) {
    tellIncomplete(context.filename, [`${context.filename}: ${bundleProblem}`]);
    publishReason(context.filename, bundleProblem);
    return nothing;
  }
  warnAboutUnreadableTypeScript(context.cwd, 'program' in context.sourceCode.parserServices);
  const problems = new Set<string>();
  try {
    const program = makeProgram(context, (problem) => problems.add(problem));
    try {
      return analyseEntries(context.filename, program, { ...settings, isServed }, problems);
    } finally {
      program.finish();
    }
  } catch (error) {
    tellFailure(context.filename, error);
    return nothing;
  }
}

/** Tells whether what a file exports under a name, or under any, is deployed; what deploys it is read when that is asked. */
function makeServedTest(file: string): (name?: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= listServedNames(file);
    return name === undefined ? names.size > 0 : names.has(name);
  };
}

/** What the analysis of a linted file is told. */
type Telling = Settings & { readonly isServed: (name: string) => boolean };

function analyseEntries(file: string, program: LintedProgram, settings: Telling, problems: ReadonlySet<string>): Analysis {
  const { graph } = getEngine(settings.models);
  const module = program.getModule(file);
  if (module === undefined || !mayDefineEntries({ graph, program }, module, settings.isServed)) {
    publishReason(file, noEntries);
    return nothing;
  }
  const { flows, secretReads, misuses, entries, entryCount, ...result } = analyseProgram(module, program, settings);
  const reasons = [...problems, ...result.problems, ...result.incomplete.map((reason) => `${file}: ${reason}`)];
  tellIncomplete(file, reasons, result.approximations);
  if (isExplanationAsked()) {
    const traced = analyseProgram(module, program, { ...settings, isTraced: true });
    const reason = entryCount === 0 && traced.calls.length === 0 ? { reason: noEntries } : {};
    publishExplanation({ file, ...reason, flows, traced: traced.flows, calls: traced.calls });
  }
  if (flows.length + secretReads.length + misuses.length + entries.length === 0) return nothing;
  const { confidence } = settings;
  return {
    findFlows: (threats) => selectFlows(file, flows, threats, confidence),
    secretReads,
    findMisuses: (kind) => selectMisuses(file, misuses, kind, confidence),
    entries,
    confidence,
  };
}

/** Packages that ship models are met while the program is followed; it is followed once more with what they say. */
function analyseProgram(
  module: IrModule,
  program: LintedProgram,
  settings: Settings & Pick<RunOptions, 'isServer' | 'isServed'>,
): FileResult {
  for (const specifier of module.specifiers) program.resolve(module.file, specifier);
  for (;;) {
    const known = program.shipped.size;
    const { graph } = getEngine([...[...program.shipped.values()].flat(), ...settings.models]);
    const options = {
      ...settings,
      areTokensVerified: () => areTokensVerified(module.file),
      isAskedBeforeSignIn: (name: string) => isAskedBeforeSignIn(module.file, name),
      isOfUserPool: (name: string) => isOfUserPool(module.file, name),
      isProtected: (claim: string) => isClaimProtected(module.file, claim),
      findBodySchema: makeBodySchemas(module.file, !settings.trustUnknownValidators),
    };
    const result = analyseFile(module, graph, program, options, findEntries);
    if (program.shipped.size === known) return result;
  }
}

const ranks: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, strict: 0 };

function selectFlows(file: string, flows: readonly Flow[], threats: readonly Threat[], confidence: Confidence): readonly Flow[] {
  const places = new Map<string, Flow>();
  for (const flow of flows) {
    if (!threats.includes(flow.threat) || ranks[flow.confidence] < ranks[confidence]) continue;
    const place = findReportPlace(file, flow);
    if (place === undefined) continue;
    const key = getReportKey(flow, place);
    const old = places.get(key);
    if (old === undefined || compareFlows(flow, old) < 0) places.set(key, flow);
  }
  return [...places.values()].sort((left, right) => left.sink.at.span.start - right.sink.at.span.start || compareFlows(left, right));
}

/** Data that nobody looked at is one finding for all parts of a call that it reaches; elsewhere each part is one. */
function getReportKey({ threat, source, sink }: Flow, { span }: Location): string {
  if (threat === 'unvalidated') return `${source.text}:${sink.call.file}:${sink.call.span.start}`;
  return `${span.start}:${span.end}:${sink.at.file}:${sink.at.span.start}`;
}

function selectMisuses(file: string, misuses: readonly KnownMisuse[], kind: MisuseKind, confidence: Confidence): readonly FoundMisuse[] {
  const places = new Map<number, FoundMisuse>();
  for (const misuse of misuses) {
    if (misuse.kind !== kind || ranks[misuse.confidence] < ranks[confidence]) continue;
    const place = misuse.at.file === file ? misuse.at : misuse.calls.findLast((call) => call.argument.file === file)?.argument;
    if (place !== undefined && !places.has(place.span.start)) places.set(place.span.start, { ...misuse, place });
  }
  return [...places.values()].sort((left, right) => left.place.span.start - right.place.span.start);
}

/** The source that comes first in the program speaks for all that reach one place. */
function compareFlows(left: Flow, right: Flow): number {
  return (
    left.source.at.file.localeCompare(right.source.at.file) ||
    left.source.at.span.start - right.source.at.span.start ||
    left.source.text.localeCompare(right.source.text)
  );
}
