import type { State } from '../domain/state.ts';
import { getLocation, type Access, type Activation, type CallSite, type CallStep } from '../interpreter/activation.ts';
import type { FunctionRef } from '../ir/ir.ts';
import { noteAccess } from './note-access.ts';

const longestWay = 40;

/** What a function does, with what names its object, and named it in the calls that it goes on with, at a call. */
interface Lifted {
  readonly access: Access;
  readonly subject: Access['subject'];
  readonly begun: Access['begun'];
  readonly site: CallSite;
  readonly callee: FunctionRef;
}

/** A call of a function does what the function does; what the caller knows of the request is known there too. */
export function liftAccess(activation: Activation, state: State, { access, subject, begun, site, callee }: Lifted): void {
  if (access.calls.length > longestWay) return;
  const { file, span } = getLocation(activation);
  const at = site.handedOver ?? { file, span };
  const entered = { name: callee.name, at: { file: callee.file, span: callee.span } };
  const step: CallStep = { at, argument: at, calleeText: site.calleeText, callee: entered };
  noteAccess(activation, state, access, { subject, begun, calls: [step, ...access.calls] });
}
