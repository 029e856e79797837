import type { Activation } from '../interpreter/activation.ts';
import type { Block, BlockId, IrFunction, Primitive, Register } from '../ir/ir.ts';
import { visitReads, visitTerminatorReads } from '../ir/visit-reads.ts';
import { computeDerived } from '../repetition/derived-registers.ts';
import { collectReachable, listEnds } from '../ir/reachable-blocks.ts';
import { recordFailure, signInAnswer } from './failures.ts';

/**
 * Notes each `catch` after a check of who calls whose end is that of the `try` too, when nothing that either of them left behind is looked at
 * from there on: then the check decides nothing. Where something is done that a caller must be known for, neither is what is there all the
 * same when the check fails looked at: a default that says yes, or what the sender said. So it is where a trigger of Cognito catches what it
 * throws itself to refuse somebody.
 */
export function checkSwallowed(activation: Activation): void {
  const { verifying, function: body } = activation;
  if (tellsFailure(activation)) return;
  for (const handler of new Set([...(verifying ?? []), ...listRefusing(activation)])) {
    const found = handler === undefined ? undefined : body.blocks[handler]?.instructions[0];
    if (handler !== undefined && found?.op === 'catch' && isSwallowed(activation, handler)) recordFailure(activation, 'goes on', found.at);
  }
}

/** Answers the handlers of what a function throws whose errors alone refuse somebody. */
function listRefusing({ run, function: { id, blocks } }: Activation): readonly BlockId[] {
  const answer = run.graph.findType(signInAnswer);
  if (answer === undefined || run.platform.answers.get(id)?.includes(answer) !== true) return [];
  return blocks.flatMap(({ terminator, handler }) => (terminator.op === 'throw' && handler !== undefined ? [handler] : []));
}

/** Is it told already at the answer that lets through what failed before? */
function tellsFailure({ misuses, function: { file } }: Activation): boolean {
  return [...(misuses?.values() ?? [])].some(({ kind, at, calls }) => kind === 'fail-open' && at.file === file && calls.length === 0);
}

function isSwallowed({ function: body, verifying, hasActedUnasked }: Activation, handler: BlockId): boolean {
  const { blocks } = body;
  const { tried, ends } = listEnds(blocks, handler);
  const normal = collectReachable(blocks, ends);
  const caught = collectReachable(blocks, [handler]);
  const after = [...caught].filter((id) => normal.has(id));
  if (after.length === 0) return false;
  const onlyCaught = [...caught].filter((id) => !normal.has(id));
  if (answers(body, onlyCaught)) return false;
  // Another check in its place decides.
  const isAskedAgain = onlyCaught.some((id) => verifying?.has(blocks[id]?.handler) === true);
  const written = new Set<Register>();
  for (const id of [...tried, ...onlyCaught]) {
    for (const instruction of blocks[id]?.instructions ?? []) {
      if (instruction.op.startsWith('store-') || instruction.op === 'set-property') return false;
      if ('to' in instruction) written.add(instruction.to);
    }
  }
  const outside = [...blocks.keys()].filter((id) => !tried.has(id) && !onlyCaught.includes(id));
  const writes = { caught: collectWrites(blocks, onlyCaught), outside: collectWrites(blocks, outside) };
  const isLookedAt = (register: Register, isTest: boolean): boolean => {
    if (!written.has(register)) return false;
    const left = hasActedUnasked && !isAskedAgain ? findLeft(register, writes) : 'nothing';
    return left === 'nothing' || (left === 'data' && isTest);
  };
  return !after.some((id) => isAnyRead(blocks[id], isLookedAt));
}

/** What is written to registers: constants, or anything else. */
type Writes = ReadonlyMap<Register, readonly ('nothing' | 'yes' | 'data')[]>;

/** What a register holds where the check failed. */
function findLeft(
  register: Register,
  { caught, outside }: { readonly caught: Writes; readonly outside: Writes },
): 'nothing' | 'yes' | 'data' {
  const all = caught.get(register) ?? outside.get(register) ?? [];
  if (all.length === 0 || all.includes('nothing')) return 'nothing';
  return all.includes('data') ? 'data' : 'yes';
}

function collectWrites(blocks: readonly Block[], ids: Iterable<BlockId>): Writes {
  const writes = new Map<Register, ('nothing' | 'yes' | 'data')[]>();
  for (const id of ids) {
    const constants = new Map<Register, Primitive>();
    for (const instruction of blocks[id]?.instructions ?? []) {
      if (!('to' in instruction)) continue;
      if (instruction.op === 'constant') constants.set(instruction.to, instruction.value);
      const from = instruction.op === 'move' ? instruction.from : instruction.to;
      const isConstant = constants.has(from) && (instruction.op === 'constant' || instruction.op === 'move');
      const kind = !isConstant ? 'data' : constants.get(from) ? 'yes' : 'nothing';
      writes.set(instruction.to, [...(writes.get(instruction.to) ?? []), kind]);
    }
  }
  return writes;
}

function isAnyRead(block: Block | undefined, isLookedAt: (register: Register, isTest: boolean) => boolean): boolean {
  let isRead = false;
  const makeReader = (isTest: boolean): { readonly read: (register: Register) => void } => ({
    read: (register) => {
      isRead ||= isLookedAt(register, isTest);
    },
  });
  const tests = makeReader(true);
  const uses = makeReader(false);
  for (const instruction of block?.instructions ?? [])
    visitReads(instruction, instruction.op === 'binary' || instruction.op === 'unary' ? tests : uses);
  if (block !== undefined) visitTerminatorReads(block.terminator, block.terminator.op.startsWith('branch') ? tests : uses);
  return isRead;
}

/** Does something happen there to what the function is given, such as a response or what goes on? */
function answers(body: IrFunction, within: readonly BlockId[]): boolean {
  const given = computeDerived(
    body,
    body.parameters.map(({ register }) => register),
    [],
  ).registers;
  return within.some((id) =>
    body.blocks[id]?.instructions.some(
      (each) => each.op === 'call' && (given.has(each.callee) || (each.object !== undefined && given.has(each.object))),
    ),
  );
}
