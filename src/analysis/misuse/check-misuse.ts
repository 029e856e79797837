import type { CompiledMisuse } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import type { State } from '../domain/state.ts';
import type { Location } from '../domain/value.ts';
import type { Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { findPropertyPlace } from '../interpreter/property-place.ts';
import { holdsCondition, readCallPath } from '../interpreter/row-conditions.ts';
import type { SinkPlace } from '../interpreter/sink-place.ts';
import { selectMeeting, type Need } from './misuse.ts';
import { recordMisuse } from './record-misuse.ts';

/** Notes that a call is wrong in itself, if the row's conditions hold for it. */
export function checkMisuse(activation: Activation, state: State, misuse: CompiledMisuse, place: SinkPlace): void {
  const { row, when, sent } = misuse;
  if (!when.every((condition) => holdsCondition(activation, state, condition, place))) return;
  const needs: readonly Need[] =
    sent === undefined
      ? []
      : [
          {
            is: 'sent',
            taints: selectMeeting(
              'sent',
              readCallPath(activation, state, sent, place).values.flatMap((value) => collectTaints(activation, state, value)),
            ),
          },
        ];
  recordMisuse(activation, {
    kind: row.misuse,
    confidence: row.confidence ?? 'high',
    label: row.label,
    at: locate(activation, misuse.at, place),
    calleeText: place.calleeText,
    calls: [],
    needs,
  });
}

/** The option where it is written, else the argument, else the call. */
function locate({ function: body }: Activation, path: readonly PathStep[], place: SinkPlace): Location {
  const [first, ...below] = path;
  const way = below.flatMap((step) => (step.kind === 'member' ? step.names.slice(0, 1) : []));
  const argument = first?.kind === 'argument' ? place.argumentSpans?.[first.from] : undefined;
  const span = argument === undefined ? place.call : (findPropertyPlace(body, argument, way) ?? argument);
  return { file: body.file, span };
}
