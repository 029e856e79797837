import { State } from './domain/state.ts';
import type { ApiGraph } from './binding/api-graph.ts';
import type { Value } from './domain/value.ts';
import { makeFlow, type Flow } from './finding.ts';
import type { CallSite, Hit } from './interpreter/activation.ts';
import { findLine } from '../util/find-line.ts';
import { makeActivation } from './interpreter/make-activation.ts';
import { ensureInitialised, getModuleActivation } from './interpreter/module-values.ts';
import type { Entry } from './interpreter/entry.ts';
import { narrowEntry, narrowParameter } from './interpreter/entry-demands.ts';
import { operations } from './interpreter/operations.ts';
import { makeNodeValue } from './interpreter/make-node-value.ts';
import { limits, Run, type Program, type RunOptions } from './interpreter/run.ts';
import type { IrModule } from './ir/ir.ts';

/** The result of analysing one file. */
export interface FileResult {
  readonly flows: readonly Flow[];
  /** Why something may be missing; empty when everything was followed. */
  readonly incomplete: readonly string[];
}

/** What finds the functions that the platform calls. */
export type FindEntries = (run: Run, module: IrModule) => readonly Entry[];

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
  const run = new Run(graph, program, options, operations);
  run.linted = module.file;
  const hits = new Map<string, Hit>();
  for (let round = 0; round < limits.rounds; round++) {
    run.forgetSummaries();
    ensureInitialised(run, module);
    const afterInit = run.version;
    for (const [key, hit] of getModuleActivation(run, module).hits) hits.set(`module:${key}`, hit);
    for (const entry of findEntries(run, module)) runEntry(run, module, entry, hits);
    if (run.version === afterInit) break;
  }
  const flows = new Map<string, Flow>();
  for (const hit of hits.values()) {
    const flow = makeFlow(hit, (at) => findLine(program.getModule(at.file)?.text ?? '', at.span.start));
    if (flow === undefined) continue;
    const key = `${flow.threat}:${flow.source.at.file}:${flow.source.at.span.start}:${flow.source.text}:${flow.sink.at.file}:${flow.sink.at.span.start}`;
    if (!flows.has(key)) flows.set(key, flow);
  }
  return { flows: [...flows.values()], incomplete: [...run.incomplete] };
}

function runEntry(run: Run, module: IrModule, entry: Entry, hits: Map<string, Hit>): void {
  const name = entry.closure.function.id;
  const activation = makeActivation(run, module.init.lower(), { isRoot: true });
  activation.span = entry.closure.function.span;
  activation.site = 0;
  const state = State.empty();
  const values = entry.parameters.map((nodes, index): Value =>
    makeNodeValue(activation, nodes, run.makeValue({ id: run.getEntryId(name, index) }).id),
  );
  const [event] = values;
  if (event !== undefined) values[0] = narrowEntry(activation, state, entry.closure, event);
  if (entry.receiver !== undefined)
    for (const [index, parameter] of entry.closure.function.lower().parameters.entries()) {
      const value = values[index];
      if (value !== undefined) narrowParameter(activation, state, parameter, entry.closure.function.file, value);
    }
  const context = run.graph.findEventByTrigger('context');
  if (values.length === 1 && context !== undefined) values.push(makeNodeValue(activation, [context], run.getEntryId(name, 1)));
  const site: CallSite = {
    at: entry.closure.function.span,
    argumentSpans: [],
    calleeText: entry.closure.function.name,
    isConstruct: false,
  };
  const rest = run.makeValue({ id: run.getEntryId(name, 9) });
  operations.callClosure(activation, state, entry.closure, entry.receiver ?? run.makeValue(), { values, rest }, site);
  for (const [key, hit] of activation.hits) hits.set(`${name}:${key}`, { ...hit, calls: hit.calls.slice(1) });
}
