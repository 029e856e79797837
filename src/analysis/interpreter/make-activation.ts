import type { Closure } from '../domain/cell.ts';
import type { Value } from '../domain/value.ts';
import type { IrFunction } from '../ir/ir.ts';
import type { Activation, Arguments } from './activation.ts';
import type { Run } from './run.ts';

/** Makes a fresh activation of a function. */
export function makeActivation(
  run: Run,
  body: IrFunction,
  parts: {
    closure?: Closure | undefined;
    thisValue?: Value;
    arguments?: Arguments;
    newTarget?: Value | undefined;
    isRoot?: boolean;
    isModule?: boolean;
    depth?: number;
    nextAddress?: number;
  },
): Activation {
  return {
    run,
    function: body,
    closure: parts.closure,
    thisValue: parts.thisValue ?? run.undefinedValue,
    arguments: parts.arguments ?? { values: [], rest: undefined },
    newTarget: parts.newTarget,
    isRoot: parts.isRoot ?? false,
    isModule: parts.isModule ?? false,
    depth: parts.depth ?? 0,
    ids: undefined,
    callIds: undefined,
    siteParts: new Map(),
    addresses: new Map(),
    origins: undefined,
    nextAddress: parts.nextAddress ?? 1,
    hits: new Map(),
    secretReads: [],
    misuses: undefined,
    verifying: undefined,
    affirmed: undefined,
    isAffirming: false,
    hasActedUnasked: false,
    uses: undefined,
    accesses: new Map(),
    effects: [],
    caught: undefined,
    failures: undefined,
    thrown: undefined,
    thrownState: undefined,
    raise: undefined,
    yielded: undefined,
    yields: undefined,
    site: 0,
    span: body.span,
    location: undefined,
    block: 0,
    handler: undefined,
    spans: [],
  };
}
