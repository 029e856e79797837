import type { Activation, SecretRead } from '../interpreter/activation.ts';
import { findDecidingBlocks } from '../ir/find-deciding-blocks.ts';
import type { BlockId, Instruction, Register, Span, Terminator } from '../ir/ir.ts';
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
    entered: new Map(),
    depth: 0,
  };
  const calls = new Map<number, FoundCall | undefined>();
  const repeated = new Map<string, SecretRead>();
  for (const read of secretReads) {
    if (!calls.has(read.span.start)) calls.set(read.span.start, findCall(scope, read.span));
    const call = calls.get(read.span.start);
    const selected = call === undefined ? undefined : selectRead(scope, call, read);
    if (selected === undefined) continue;
    const key = `${read.at.file}:${read.at.span.start}:${read.span.start}`;
    const other = repeated.get(key);
    // Of several ways to one read, only what is written on each of them keeps it.
    const written = other === undefined ? selected.written : selected.written.filter((place) => other.written.includes(place));
    repeated.set(key, { ...selected, written });
  }
  return [...repeated.values()];
}

function selectRead(scope: LastingScope, call: FoundCall, read: SecretRead): SecretRead | undefined {
  const written = [...new Set([...read.written, ...call.writes])];
  if (isKept(scope, call, written)) return undefined;
  const decrypted = traceToEnvironment(scope, read, call.instruction);
  if (decrypted === 'elsewhere') return undefined;
  const { decrypted: _given, ...rest } = read;
  return decrypted === 'environment' ? { ...rest, written } : { ...rest, written, decrypted };
}

/** A call in the function that is looked at. */
interface FoundCall {
  readonly instruction: Instruction;
  /** Blocks whose branches decide whether it happens. */
  readonly deciding: readonly BlockId[];
  readonly writes: ReadonlySet<string>;
}

/** The outermost instruction that stands where a call does. */
function findCall(scope: LastingScope, span: Span): FoundCall | undefined {
  for (const [block, { instructions }] of scope.body.blocks.entries()) {
    const instruction = instructions.find(({ at, op }) => at.start === span.start && at.end === span.end && op !== 'await');
    if (instruction === undefined) continue;
    return { instruction, deciding: findDecidingBlocks(scope.body, block), writes: collectWrites(scope, instruction) };
  }
  return undefined;
}

function isKept(scope: LastingScope, { deciding }: FoundCall, written: readonly string[]): boolean {
  if (written.length === 0) return false;
  const places = getLastingPlaces(scope);
  return deciding.some((id) => {
    const tested = findTested(scope.body.blocks[id]?.terminator);
    const asked = tested === undefined ? undefined : places.get(tested);
    return asked !== undefined && [...asked].some((place) => written.some((each) => isPartOf(place, each)));
  });
}

/** What decides where a block goes on. */
function findTested(terminator: Terminator | undefined): Register | undefined {
  switch (terminator?.op) {
    case 'branch':
      return terminator.condition;
    case 'branch-nullish':
      return terminator.value;
    case 'iterate':
      return terminator.iterable;
    default:
      return undefined;
  }
}

/** Does what is written change what is asked for: itself, what holds it, or, if its content is asked for, a part of it? */
function isPartOf(asked: string, written: string): boolean {
  const owner = written.endsWith('.*') ? written.slice(0, -2) : undefined;
  if (owner !== undefined) return asked.startsWith(`${owner}.`);
  if (asked === written || asked.startsWith(`${written}.`)) return true;
  const content = asked.indexOf('.*');
  return content >= 0 && written.startsWith(`${asked.slice(0, content)}.`);
}
