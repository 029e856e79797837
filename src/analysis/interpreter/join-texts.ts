import { getStretches, listContents, type Stretch } from '../domain/array-contents.ts';
import { makeCellLike, type Cell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { keepLiterals } from './doubled-literals.ts';
import type { NativeCall } from './native-call.ts';
import { restoreSeparators } from './split-text.ts';
import { concatenate } from './text.ts';

/** Does `list.join(separator)`: what stands in quotes in the elements does so in the text. */
export function joinTexts(activation: Activation, state: State, call: NativeCall): Value {
  const text = putInRow(activation, state, call);
  return getSeparator(call)?.includes("'") === false ? keepLiterals(activation.run, text, getSiteId(activation, 'row')) : text;
}

/** A list whose elements are all known is a text that is put together. */
function putInRow(activation: Activation, state: State, call: NativeCall): Value {
  const { receiver } = call;
  const result = restoreSeparators(activation, call.result, getSeparator(call) ?? '');
  const [ref, ...others] = receiver.refs;
  if (ref === undefined || others.length > 0 || receiver.taints.length > 0 || receiver.nodes.length > 0) return result;
  const cell = getCell(activation, state, ref);
  const stretches = cell === undefined ? undefined : findStretches(cell);
  const separator = getSeparator(call);
  if (stretches === undefined || separator === undefined) return result;
  const between = activation.run.makeConstant(separator);
  // Of elements of unknown number, one stands behind another.
  const content = stretches.flatMap(({ value, each }) => (each === undefined ? [value] : [value, value]));
  const text = concatenate(
    activation,
    state,
    content.flatMap((part, index) => (index === 0 ? [part] : [between, part])),
  );
  return stretches.some(({ each }) => each !== undefined) ? restoreSeparators(activation, text, separator) : text;
}

/** Arrays of all turns of a loop have the same elements in the same order. */
function findStretches(cell: Cell): readonly Stretch[] | undefined {
  const [content, another] =
    listContents(cell.isShared && cell.length !== undefined ? makeCellLike(cell, { isShared: false }) : cell) ?? [];
  return another === undefined ? (content?.map((value) => ({ value })) ?? getStretches(cell)) : undefined;
}

function getSeparator({ arguments: { values, rest } }: NativeCall): string | undefined {
  const [given] = values;
  if (given === undefined) return rest === undefined ? ',' : undefined;
  const constant = findConstant(given);
  return constant?.value === undefined ? undefined : String(constant.value);
}
