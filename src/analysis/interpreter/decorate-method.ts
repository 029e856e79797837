import { makeCell } from '../domain/cell.ts';
import { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { IrClassMember, IrDecorator } from '../ir/ir.ts';
import type { ClassInfo } from '../domain/cell.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { evaluateDecorator } from './evaluate-decorator.ts';
import { makeLasting } from './heap-write.ts';
import { makeActivation } from './make-activation.ts';
import type { Run } from './run.ts';

/** Answers what decorators of the program make of a method; those of libraries are known by rows. */
export function decorateMethod(run: Run, home: Address, info: ClassInfo, member: IrClassMember, method: Value): Value {
  const [address] = method.refs;
  if (address === undefined || home > 0 || [...info.frames.values()].some((frame) => frame > 0)) return method;
  const known = run.decorated.get(address);
  if (known !== undefined) return known;
  run.decorated.set(address, method);
  const module = run.program.getModule(info.declaration.file);
  if (module === undefined) return method;
  const activation = makeActivation(run, module.init.lower(), { isRoot: true });
  const state = State.empty();
  let value = method;
  for (const decorator of member.decorators.toReversed()) {
    activation.site++;
    value = applyDecorator(activation, state, info, decorator, { value, member }) ?? value;
  }
  const lasting = makeLasting(activation, state, value);
  run.decorated.set(address, lasting);
  return lasting;
}

interface Decorated {
  readonly value: Value;
  readonly member: IrClassMember;
}

function applyDecorator(
  activation: Activation,
  state: State,
  info: ClassInfo,
  written: IrDecorator,
  { value, member }: Decorated,
): Value | undefined {
  const { run } = activation;
  activation.span = written.span;
  const { decorator, site } = evaluateDecorator(activation, state, info, written);
  const [made] = decorator?.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []) ?? [];
  if (decorator === undefined || made === undefined || decorator.nodes.length > 0) return undefined;
  const name = run.makeConstant('name' in member.key ? member.key.name : undefined);
  if (made.function.outline().parameters.length < legacyParameters) {
    const context = allocateValue(activation, state, 'context', makeCell('object', { fields: new Map([['name', name]]) }));
    return findFunction(activation, state, call([value, context]));
  }
  const descriptor = allocateValue(activation, state, 'descriptor', makeCell('object', { fields: new Map([['value', value]]) }));
  const target = allocateValue(activation, state, 'target', makeCell('object'));
  const answer = call([target, name, descriptor]);
  const answered = answer === undefined || answer.refs.length === 0 ? descriptor : answer;
  return findFunction(activation, state, run.operations.readProperty(activation, state, answered, 'value'));

  function call(values: readonly Value[]): Value | undefined {
    return run.operations.callValue(activation, state, decorator ?? value, run.undefinedValue, { values, rest: undefined }, site);
  }
}

/** Decorators as TypeScript had them first take the prototype, the name and a descriptor of the method. */
const legacyParameters = 3;

function findFunction(activation: Activation, state: State, value: Value | undefined): Value | undefined {
  return value?.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined) === true ? value : undefined;
}
