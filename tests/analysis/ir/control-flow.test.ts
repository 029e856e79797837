import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eachFunction } from '../../../src/analysis/ir/each-function.ts';
import { findLiveRegisters } from '../../../src/analysis/ir/find-live-registers.ts';
import { findLoopRanges } from '../../../src/analysis/ir/find-loop-ranges.ts';
import { findMeetingBlocks } from '../../../src/analysis/ir/find-meeting-blocks.ts';
import { getSuccessors } from '../../../src/analysis/ir/get-successors.ts';
import type { BlockId, IrFunction, Register } from '../../../src/analysis/ir/ir.ts';
import { findWrite, visitReads, visitTerminatorReads } from '../../../src/analysis/ir/visit-reads.ts';
import { lowerText } from '../lowering/lower-text.ts';

const folder = fileURLToPath(new URL('../../fixtures/ir/', import.meta.url));
const programs = readdirSync(folder).filter((name) => !name.endsWith('.ir.txt'));

function lowerFile(name: string): readonly IrFunction[] {
  const extension = name.endsWith('.ts') ? 'ts' : name.endsWith('.cjs') ? 'cjs' : 'js';
  return [...eachFunction(lowerText(readFileSync(`${folder}${name}`, 'utf8'), 'oxc', extension).init)];
}

function lowerBody(text: string): IrFunction {
  const body = [...eachFunction(lowerText(`function f(list, given) { ${text} }`).init)].find(({ name }) => name === 'f');
  if (body === undefined) throw new Error('there is no f');
  return body;
}

/** Walks on from the head of a block until something reads the register or all ways have written it. */
function isReadLater({ blocks }: IrFunction, start: BlockId, register: Register): boolean {
  const seen = new Set<BlockId>();
  const stack = [start];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const block = blocks[id];
    if (block === undefined || seen.has(id)) continue;
    seen.add(id);
    const read = new Set<Register>();
    const reader = { read: (each: Register): unknown => read.add(each) };
    if (block.handler !== undefined) stack.push(block.handler);
    const isWritten = block.instructions.some((instruction) => {
      visitReads(instruction, reader);
      return read.has(register) || findWrite(instruction) === register;
    });
    if (read.has(register)) return true;
    if (isWritten) continue;
    visitTerminatorReads(block.terminator, reader);
    if (read.has(register)) return true;
    if (block.terminator.op !== 'iterate' || block.terminator.element !== register) stack.push(...getSuccessors(block));
  }
  return false;
}

describe.each(programs)('%s', (name) => {
  it('every register that is read later is live', () => {
    for (const body of lowerFile(name)) {
      const live = findLiveRegisters(body);
      const elements = new Set(body.blocks.map(({ terminator }) => (terminator.op === 'iterate' ? terminator.element : -1)));
      for (const block of body.blocks.keys())
        for (let register = 0; register < body.registerCount; register++)
          if (!elements.has(register))
            expect(live[block]?.has(register), `${body.name} b${block} r${register}`).toBe(isReadLater(body, block, register));
    }
  });

  it('a block at which ways meet has several edges', () => {
    for (const body of lowerFile(name)) {
      const meets = findMeetingBlocks(body);
      const edges = body.blocks.flatMap((block) => getSuccessors(block));
      for (const block of body.blocks.keys()) {
        const isHandler = body.blocks.some(({ handler }) => handler === block);
        const count = edges.filter((each) => each === block).length + (block === 0 ? 1 : 0);
        expect(meets[block], `${body.name} b${block}`).toBe(isHandler || count > 1);
      }
    }
  });
});

describe('loops', () => {
  it('are known by the block that is gone back to and the last that goes back, the inner one inside the outer one', () => {
    const body = lowerBody('for (const row of list) { while (given()) row.next(); row.end(); } return list;');
    const ranges = findLoopRanges(body);
    const [outer, inner] = [...new Set(ranges.filter((each) => each !== undefined))];
    expect(outer?.outer).toBeUndefined();
    expect(inner?.outer).toBe(outer);
    expect(inner?.head).toBeGreaterThan(outer?.head ?? Infinity);
    expect(inner?.last).toBeLessThanOrEqual(outer?.last ?? -1);
    expect(ranges[0]).toBeUndefined();
    expect(ranges.at(-1)).toBeUndefined();
  });

  it('are none where no way goes back', () => {
    expect(findLoopRanges(lowerBody('if (given) list.push(1); return list;'))).toEqual([]);
  });

  it('the element of a list is asked for at the end of a turn, and not before the first', () => {
    const body = lowerBody('for (const row of list) { if (given(row)) continue; list.end(); } return list;');
    const live = findLiveRegisters(body);
    const head = body.blocks.findIndex(({ terminator }) => terminator.op === 'iterate');
    const { terminator } = body.blocks[head] ?? {};
    if (terminator?.op !== 'iterate') throw new Error('there is no loop');
    expect(live[head]?.has(terminator.element)).toBe(false);
    expect(live[terminator.body]?.has(terminator.element)).toBe(true);
    const last = findLoopRanges(body)[head]?.last ?? 0;
    expect(live[last]?.has(terminator.element)).toBe(true);
  });
});
