import type { Activation } from '../interpreter/activation.ts';
import type { Block, BlockId, IrFunction, Register } from '../ir/ir.ts';
import { visitReads, visitTerminatorReads } from '../ir/visit-reads.ts';
import { computeDerived } from '../repetition/derived-registers.ts';
import { recordFailure } from './failures.ts';

/**
 * Notes each `catch` after a check of who calls whose end is that of the `try` too, when nothing that either of them left behind is looked at
 * from there on: then the check decides nothing.
 */
export function checkSwallowed(activation: Activation): void {
  const { verifying, function: body } = activation;
  for (const handler of verifying ?? []) {
    const found = handler === undefined ? undefined : body.blocks[handler]?.instructions[0];
    if (handler !== undefined && found?.op === 'catch' && isSwallowed(body, handler)) recordFailure(activation, 'goes on', found.at);
  }
}

function isSwallowed(body: IrFunction, handler: BlockId): boolean {
  const { blocks } = body;
  const tried = new Set(blocks.flatMap((block, id) => (block.handler === handler ? [id] : [])));
  const ends = [...tried].flatMap((id) => getNext(blocks[id])).filter((id) => !tried.has(id));
  const normal = collectReachable(blocks, ends);
  const caught = collectReachable(blocks, [handler]);
  const after = [...caught].filter((id) => normal.has(id));
  if (after.length === 0) return false;
  const onlyCaught = [...caught].filter((id) => !normal.has(id));
  if (answers(body, onlyCaught)) return false;
  const written = new Set<Register>();
  for (const id of [...tried, ...onlyCaught]) {
    for (const instruction of blocks[id]?.instructions ?? []) {
      if (instruction.op.startsWith('store-') || instruction.op === 'set-property') return false;
      if ('to' in instruction) written.add(instruction.to);
    }
  }
  let isRead = false;
  const reader = {
    read: (register: Register): void => {
      isRead ||= written.has(register);
    },
  };
  for (const id of after) {
    for (const instruction of blocks[id]?.instructions ?? []) visitReads(instruction, reader);
    const terminator = blocks[id]?.terminator;
    if (terminator !== undefined) visitTerminatorReads(terminator, reader);
  }
  return !isRead;
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

function collectReachable(blocks: readonly Block[], starts: readonly BlockId[]): ReadonlySet<BlockId> {
  const reached = new Set(starts);
  for (const id of reached) for (const next of getNext(blocks[id])) reached.add(next);
  return reached;
}

/** The blocks that follow when nothing is thrown. */
function getNext(block: Block | undefined): readonly BlockId[] {
  const terminator = block?.terminator;
  switch (terminator?.op) {
    case 'goto':
      return [terminator.target];
    case 'branch':
      return [terminator.whenTrue, terminator.whenFalse];
    case 'branch-nullish':
      return [terminator.whenNullish, terminator.whenNot];
    case 'iterate':
      return [terminator.body, terminator.exit];
    default:
      return [];
  }
}
