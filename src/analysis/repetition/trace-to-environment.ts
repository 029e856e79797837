import type { SecretRead } from '../interpreter/activation.ts';
import type { Instruction, IrFunction, Register } from '../ir/ir.ts';
import { visitReads } from '../ir/visit-reads.ts';
import type { LastingScope } from './lasting-places.ts';

const mostFunctions = 4;

/**
 * Follows what is decrypted back to where it comes from. Answers `environment` for a variable of the environment (and for reads that decrypt
 * nothing), `elsewhere` for anything else, and the parameters that it comes from when the caller knows.
 */
export function traceToEnvironment(
  { run, body }: LastingScope,
  { row, calls, decrypted }: SecretRead,
  call: Instruction,
): 'environment' | 'elsewhere' | readonly number[] {
  if (row.decrypts === undefined || (calls.length > 0 && decrypted === undefined)) return 'environment';
  if (call.op !== 'call' && call.op !== 'new') return 'elsewhere';
  const given = call.arguments.filter((_, index) => decrypted?.includes(index) !== false);
  const parameters = new Set<number>();
  const origin = trace(body, new Set(given.map(({ register }) => register)), calls.length === 0 ? row.decrypts : undefined);
  if (origin.isEnvironment) return 'environment';
  for (const [index, { register }] of body.parameters.entries()) if (origin.registers.has(register)) parameters.add(index);
  const module = run.program.getModule(body.file);
  const init = module?.init.lower();
  const seen = new Set<string>();
  let names = origin.variables;
  for (let round = 0; init !== undefined && names.size > 0 && round < mostFunctions; round++) {
    const stored = findStored(init, names);
    for (const name of names) seen.add(name);
    const outer = trace(init, stored, row.decrypts);
    if (outer.isEnvironment) return 'environment';
    names = new Set([...outer.variables].filter((name) => !seen.has(name)));
  }
  return parameters.size === 0 ? 'elsewhere' : [...parameters];
}

interface Origin {
  readonly registers: ReadonlySet<Register>;
  readonly variables: ReadonlySet<string>;
  readonly isEnvironment: boolean;
}

/** Goes from registers back to all that they are made from; of objects that have the option, to that alone. */
function trace(body: IrFunction, start: ReadonlySet<Register>, option: string | undefined): Origin {
  const registers = new Set(start);
  const variables = new Set<string>();
  let isEnvironment = false;
  for (let changed = true; changed;) {
    const before = registers.size;
    for (const { instructions } of body.blocks) {
      for (const instruction of instructions) {
        if (!('to' in instruction) || !registers.has(instruction.to)) continue;
        if (instruction.op === 'load-module') variables.add(instruction.name);
        if (instruction.op === 'get-property' && 'name' in instruction.property && instruction.property.name === 'env')
          isEnvironment = true;
        const only = instruction.op === 'object' ? findOption(instruction, option) : undefined;
        if (only === undefined) visitReads(instruction, { read: (register) => registers.add(register) });
        else registers.add(only);
      }
    }
    changed = registers.size !== before;
  }
  return { registers, variables, isEnvironment };
}

function findOption({ entries }: Extract<Instruction, { readonly op: 'object' }>, option: string | undefined): Register | undefined {
  const entry = entries.find((each) => each.kind === 'property' && 'name' in each.key && each.key.name === option);
  return entry?.kind === 'property' ? entry.value : undefined;
}

function findStored({ blocks }: IrFunction, names: ReadonlySet<string>): ReadonlySet<Register> {
  const stored = new Set<Register>();
  for (const { instructions } of blocks) {
    for (const instruction of instructions) {
      if (instruction.op === 'store-module' && names.has(instruction.name)) stored.add(instruction.from);
    }
  }
  return stored;
}
