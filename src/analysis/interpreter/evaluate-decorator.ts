import type { ClassInfo } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { IrDecorator } from '../ir/ir.ts';
import type { Activation, CallSite } from './activation.ts';

/** Answers the value of the expression after `@`, and the place at which it is called. */
export function evaluateDecorator(
  activation: Activation,
  state: State,
  { frames }: ClassInfo,
  { expression, span }: IrDecorator,
): { readonly decorator: Value | undefined; readonly site: CallSite } {
  const { run } = activation;
  const site: CallSite = { at: span, argumentSpans: [], calleeText: expression.name, isConstruct: false };
  const closure = { function: expression, isArrow: false, frames, boundThis: undefined, boundArguments: [], home: undefined };
  const none = { values: [], rest: undefined };
  return { decorator: run.operations.callClosure(activation, state, closure, run.undefinedValue, none, site), site };
}
