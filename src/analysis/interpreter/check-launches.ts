import type { ApiNode } from '../binding/api-node.ts';
import { getCallRows } from '../binding/call-rows.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import { getStretches, listContents } from '../domain/array-contents.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Span } from '../ir/ir.ts';
import { getCell, type Activation, type CallSite } from './activation.ts';
import type { ModelCall } from './callbacks.ts';
import { collectTaints } from './collect-taints.ts';
import { readCommandLine, reportCommand, type CommandLine, type ReportWord, type Word } from './command-line.ts';
import { anyProgram, findProgram, plainProgram, unknownProgram, type CompiledProgram } from './find-program.ts';
import { readCallPath } from './row-conditions.ts';
import { makePlaceLike, type SinkPlace } from './sink-place.ts';
import { checkSinkRow } from './sinks.ts';
import { splitCommands, type TemplatePart } from './split-commands.ts';
import { concatenate } from './text.ts';

/** Longer lists of arguments are read up to here. */
const maximumWords = 64;

/** Records a hit for each tainted argument of a started program that it can take for more than a value. */
export function checkLaunches(activation: Activation, state: State, call: ModelCall): void {
  for (const launch of call.rows.launches) {
    if (launch.arguments === undefined) continue;
    const place = makePlace(call.site, call);
    const programs =
      launch.program === undefined ? [anyProgram] : findPrograms(readCallPath(activation, state, launch.program, place).values);
    const inputs = readPlaces(activation, state, launch.input ?? [], place, call).map(({ value, at }) =>
      makeWord(activation, state, value, at),
    );
    const given = readPlaces(activation, state, launch.arguments, place, call).flatMap(({ value, at }) =>
      readLists(activation, state, value, at),
    );
    const lists = given.length > 0 ? given : [{ words: [], tail: undefined }];
    for (const program of programs) {
      for (const list of lists) readCommandLine(program, { ...list, inputs }, makeReport(activation, state, place));
    }
  }
}

function makeReport(activation: Activation, state: State, place: SinkPlace): ReportWord {
  return (word, sink) => {
    checkSinkRow(activation, state, sink, word.value, makePlaceLike(place, { argument: word.at }));
  };
}

/** Answers the values at a place of the call, each with the argument that it is in. */
function readPlaces(
  activation: Activation,
  state: State,
  [first, ...below]: readonly PathStep[],
  place: SinkPlace,
  { site }: ModelCall,
): readonly { readonly value: Value; readonly at: Span }[] {
  if (first?.kind !== 'argument') return [];
  const positions = site.argumentSpans.map((at, index) => ({ at, index })).slice(first.from, first.to + 1);
  return positions.flatMap(({ at, index }) => {
    const { isPresent, values } = readCallPath(activation, state, [{ kind: 'argument', from: index, to: index }, ...below], place);
    return isPresent ? values.map((value) => ({ value, at })) : [];
  });
}

/** The same for a template tag: `values` are the texts and what stands between them. */
export function checkTemplateLaunches(
  activation: Activation,
  state: State,
  nodes: readonly ApiNode[],
  values: readonly Value[],
  site: CallSite,
): void {
  const report = makeReport(activation, state, makePlace(site));
  for (const { shell } of getCallRows(nodes).launches.filter((launch) => launch.arguments === undefined)) {
    for (const command of splitCommands(readTemplate(activation, state, values))) {
      const words = command.map((parts) => makeTemplateWord(activation, state, parts, site.at));
      readCommandLine(anyProgram, { words, tail: undefined, inputs: [] }, report);
      for (const part of shell === undefined ? [] : command.flat()) {
        if ('value' in part && (part.isQuoted || shell === 'plain'))
          reportCommand(makeWord(activation, state, part.value, site.at), report);
      }
    }
  }
}

function makePlace(site: CallSite, call?: ModelCall): SinkPlace {
  return { argument: site.at, call: site.at, calleeText: site.calleeText, arguments: call?.arguments, receiver: call?.receiver };
}

function findPrograms(values: readonly Value[]): readonly CompiledProgram[] {
  const programs = values.flatMap(({ constants }) =>
    constants === undefined ? [unknownProgram] : constants.map((constant) => findProgram(String(constant)) ?? plainProgram),
  );
  return [...new Set(programs)];
}

/** How many words a stretch of unknown length is read as: none, one, and one behind another. */
const stretchCounts = [0, 1, 2];

function readLists(activation: Activation, state: State, list: Value, at: Span): readonly Omit<CommandLine, 'inputs'>[] {
  const { operations } = activation.run;
  const lists: Omit<CommandLine, 'inputs'>[] = [];
  for (const ref of list.refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.kind !== 'array') continue;
    const contents = listContents(cell);
    if (contents !== undefined) {
      for (const content of contents) {
        lists.push({ words: content.map((value) => makeWord(activation, state, value, at)), tail: undefined });
      }
      continue;
    }
    const stretches = getStretches(cell);
    if (stretches !== undefined && !cell.isShared) {
      for (const count of stretchCounts) {
        const values = stretches.flatMap(({ value, each }) => (each === undefined ? [value] : Array<Value>(count).fill(each)));
        lists.push({ words: values.map((value) => makeWord(activation, state, value, at)), tail: undefined });
      }
      continue;
    }
    // The arrays of all turns of a loop in one: each was read when it was the only one.
    if (cell.isShared && cell.rest !== undefined) continue;
    const words: Word[] = [];
    while (words.length < maximumWords && cell.fields.has(String(words.length))) {
      const single = list.refs.length === 1 ? list : makeValueLike(list, { refs: [ref], taints: [], nodes: [] });
      words.push(makeWord(activation, state, operations.readProperty(activation, state, single, String(words.length)), at));
    }
    lists.push({ words, tail: cell.rest === undefined ? undefined : makeWord(activation, state, cell.rest, at) });
  }
  if (list.taints.length > 0 || list.nodes.length > 0) {
    lists.push({ words: [], tail: makeWord(activation, state, operations.readElement(activation, state, list), at) });
  }
  return lists;
}

function makeWord(activation: Activation, state: State, value: Value, at: Span): Word {
  const texts = (value.constants ?? []).filter((constant) => typeof constant === 'string');
  return {
    value,
    at,
    prefix: activation.run.texts.shapes.get(value.id)?.start ?? '',
    texts,
    isTainted: value.taints.length > 0 || collectTaints(activation, state, value).length > 0,
  };
}

function readTemplate(activation: Activation, state: State, [strings, ...values]: readonly Value[]): readonly (string | Value)[] {
  if (strings === undefined) return [];
  return [...values, undefined].flatMap((value, index) => {
    const [text] = activation.run.operations.readProperty(activation, state, strings, String(index)).constants ?? [];
    return value === undefined ? [String(text)] : [String(text), value];
  });
}

function makeTemplateWord(activation: Activation, state: State, parts: readonly TemplatePart[], at: Span): Word {
  const values = parts.map((part) => ('value' in part ? part.value : activation.run.makeConstant(part.text)));
  const [first, second] = values;
  return makeWord(activation, state, first !== undefined && second === undefined ? first : concatenate(activation, state, values), at);
}
