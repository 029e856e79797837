import type { Activation, SecretRead } from '../interpreter/activation.ts';
import { findDecidingBlocks } from '../ir/find-deciding-blocks.ts';
import type { BlockId, Instruction, Span } from '../ir/ir.ts';
import { collectWrites } from './collect-writes.ts';
import { getLastingPlaces, listAddresses, type LastingScope } from './lasting-places.ts';
import { traceToEnvironment } from './trace-to-environment.ts';

const none: readonly SecretRead[] = [];

/**
 * Answers the reads of secrets that a function repeats each time that it is called. A read is kept when a branch decides whether it
 * happens, by something that outlives the call and that is written on the way: a variable of the module, a field of an object of module
 * code, an entry of a collection there.
 */
export function selectRepeatedReads(activation: Activation): readonly SecretRead[] {
  const { secretReads, run, closure, thisValue, function: body } = activation;
  if (secretReads.length === 0) return none;
  const scope: LastingScope = {
    run,
    body,
    frames: closure?.frames ?? new Map(),
    thisValue,
    given: activation.arguments.values.map(listAddresses),
    depth: 0,
  };
  const repeated = new Map<string, SecretRead>();
  for (const read of secretReads) {
    const call = findInstruction(activation, read.span);
    if (call === undefined) continue;
    const writes = collectWrites(scope, call.instruction);
    const written = [...new Set([...read.written, ...writes])];
    if (isKept(scope, call.block, written)) continue;
    const decrypted = traceToEnvironment(scope, read, call.instruction);
    if (decrypted === 'elsewhere') continue;
    const { decrypted: _given, ...rest } = read;
    const key = `${read.at.file}:${read.at.span.start}:${read.calls.map(({ at }) => at.span.start).join()}`;
    repeated.set(key, decrypted === 'environment' ? { ...rest, written } : { ...rest, written, decrypted });
  }
  return [...repeated.values()];
}

interface FoundInstruction {
  readonly block: BlockId;
  readonly instruction: Instruction;
}

/** The outermost instruction that stands where a call does. */
function findInstruction({ function: { blocks } }: Activation, span: Span): FoundInstruction | undefined {
  for (const [block, { instructions }] of blocks.entries()) {
    const instruction = instructions.find(({ at, op }) => at.start === span.start && at.end === span.end && op !== 'await');
    if (instruction !== undefined) return { block, instruction };
  }
  return undefined;
}

function isKept(scope: LastingScope, block: BlockId, written: readonly string[]): boolean {
  if (written.length === 0) return false;
  const places = getLastingPlaces(scope);
  return findDecidingBlocks(scope.body, block).some((id) => {
    const terminator = scope.body.blocks[id]?.terminator;
    const tested = terminator?.op === 'branch' ? terminator.condition : terminator?.op === 'branch-nullish' ? terminator.value : undefined;
    const asked = tested === undefined ? undefined : places.get(tested);
    return asked !== undefined && [...asked].some((place) => written.some((each) => isPartOf(place, each)));
  });
}

/** Does what is written change what is asked for: itself, what holds it, or, if its content is asked for, a part of it? */
function isPartOf(asked: string, written: string): boolean {
  const owner = written.endsWith('.*') ? written.slice(0, -2) : undefined;
  if (owner !== undefined) return asked.startsWith(`${owner}.*`) || asked.startsWith(`${owner}.[]`) || asked === `${owner}.size`;
  if (asked === written || asked.startsWith(`${written}.`)) return true;
  const content = asked.indexOf('.*');
  return content >= 0 && written.startsWith(`${asked.slice(0, content)}.`);
}
