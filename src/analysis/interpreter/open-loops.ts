import { mapCell } from '../domain/bake-cell.ts';
import type { ValueId } from '../domain/identity.ts';
import { bakeFacts } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { makeTaintLike } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import { makeValueLike, type Fact, type Implications, type Value } from '../domain/value.ts';
import { getSuccessors } from '../ir/get-successors.ts';
import type { BlockId, Instruction, IrFunction } from '../ir/ir.ts';
import { rememberControlFlow } from '../ir/remember-control-flow.ts';
import { getId, type Activation } from './activation.ts';

/** Answers, by block, whether it is in a loop that goes over no list, `while ((line = lines.shift()))`; nothing where there is no such loop. */
const findOpenLoops = rememberControlFlow(({ blocks }: IrFunction): readonly boolean[] => {
  const loops = blocks.flatMap((block, from) =>
    getSuccessors(block)
      .filter((head) => head <= from && blocks[head]?.terminator.op !== 'iterate')
      .map((head) => ({ head, from })),
  );
  return loops.length === 0 ? [] : blocks.map((_, block) => loops.some(({ head, from }) => head <= block && block <= from));
});

/** What the turns of such loops of one function ask for: another value each time, though the same instruction gives it. */
export class OpenLoops {
  private readonly activation: Activation;
  private readonly isInside: readonly boolean[];
  private readonly asked = new Map<BlockId, Set<ValueId>>();

  private constructor(activation: Activation, isInside: readonly boolean[]) {
    this.activation = activation;
    this.isInside = isInside;
  }

  /** Answers `undefined` for a function that has no such loop. */
  static of(activation: Activation): OpenLoops | undefined {
    const isInside = findOpenLoops(activation.function);
    return isInside.length === 0 ? undefined : new OpenLoops(activation, isInside);
  }

  /** Notes what an instruction gave. */
  note(block: BlockId, instruction: Instruction, state: State): void {
    if (this.isInside[block] !== true || (instruction.op !== 'call' && instruction.op !== 'yield')) return;
    const value = state.getRegister(instruction.to);
    if (value === undefined || value.taints.length === 0) return;
    const ids = this.asked.get(block);
    if (ids === undefined) this.asked.set(block, new Set([value.id]));
    else ids.add(value.id);
  }

  /** Ends a turn: what checks found out is settled, and those of the next turn tell nothing of what this one was given. */
  endTurn(from: BlockId, head: BlockId, state: State): void {
    if (this.isInside[head] !== true) return;
    const ids = new Set<ValueId>();
    for (const [block, asked] of this.asked) if (block >= head && block <= from) for (const id of asked) ids.add(id);
    if (ids.size > 0) new Renewal(this.activation, state, ids).apply();
  }
}

/** Gives identities of one turn other names wherever they are held. */
class Renewal {
  private readonly activation: Activation;
  private readonly state: State;
  private readonly before: State;
  private readonly ids: ReadonlySet<ValueId>;
  private readonly names = new Map<ValueId, ValueId>();
  private readonly trails = new Map<Trail, Trail>();

  constructor(activation: Activation, state: State, ids: ReadonlySet<ValueId>) {
    this.activation = activation;
    this.state = state;
    this.before = state.fork();
    this.ids = ids;
  }

  apply(): void {
    const { before, state } = this;
    before.registers.each((value, register) => {
      const changed = this.renew(value);
      if (changed !== value) state.setRegister(register, changed);
    });
    before.heap.each((cell, address) => {
      const changed = mapCell(cell, this.renew);
      if (changed !== cell) state.setLocalCell(address, changed);
    });
  }

  private readonly renew = (value: Value): Value => {
    const implications = value.implications === undefined ? undefined : this.renewTold(value.implications);
    if (value.taints.length === 0) return implications === value.implications ? value : makeValueLike(value, { implications });
    const baked = bakeFacts(value, this.before);
    const id = this.rename(value.id);
    let isChanged = id !== value.id || baked !== value || implications !== value.implications;
    const taints = baked.taints.map((taint) => {
      const trail = this.renewTrail(taint.trail);
      if (trail === taint.trail) return taint;
      isChanged = true;
      return makeTaintLike(taint, { trail });
    });
    return isChanged ? makeValueLike(baked, { id, taints, implications }) : value;
  };

  private renewTold(told: Implications): Implications {
    const renewAll = (facts: readonly Fact[]): readonly Fact[] =>
      facts.some(({ value }) => this.rename(value) !== value) ? facts.map((fact) => ({ ...fact, value: this.rename(fact.value) })) : facts;
    const [whenTrue, whenFalse] = [renewAll(told.whenTrue), renewAll(told.whenFalse)];
    const whenUndefined = told.whenUndefined === undefined ? undefined : renewAll(told.whenUndefined);
    const isSame = whenTrue === told.whenTrue && whenFalse === told.whenFalse && whenUndefined === told.whenUndefined;
    if (isSame) return told;
    return whenUndefined === undefined ? { ...told, whenTrue, whenFalse } : { ...told, whenTrue, whenFalse, whenUndefined };
  }

  private renewTrail(trail: Trail): Trail {
    const found = this.trails.get(trail);
    if (found !== undefined) return found;
    const value = this.rename(trail.value);
    const previous = trail.previous === undefined || trail.isOpaque ? trail.previous : this.renewTrail(trail.previous);
    const renewed = value === trail.value && previous === trail.previous ? trail : { ...trail, value, previous };
    this.trails.set(trail, renewed);
    return renewed;
  }

  /** Parts of what has another name are parts of that. */
  private rename(id: ValueId): ValueId {
    let name = this.names.get(id);
    if (name === undefined) {
      name = this.findName(id);
      this.names.set(id, name);
      if (name !== id) this.copyRelations(id, name);
    }
    return name;
  }

  private findName(id: ValueId): ValueId {
    const { run } = this.activation;
    if (this.ids.has(id)) return getId(this.activation, `${id} of the turn before`);
    const structure = run.parts.findOrigin(id);
    if (structure === undefined || structure.base === 0) return id;
    const base = this.rename(structure.base);
    return base === structure.base ? id : run.parts.getId(base, structure.property);
  }

  private copyRelations(id: ValueId, name: ValueId): void {
    const { run } = this.activation;
    run.copyForm(id, name);
    const same = run.transparent.get(id);
    if (same !== undefined && !run.transparent.has(name)) run.transparent.set(name, this.rename(same));
    const told = run.told.get(id);
    if (told !== undefined && !run.told.has(name)) run.told.set(name, { value: this.rename(told.value), threats: told.threats });
    const shadow = this.before.shadows.get(id);
    if (shadow !== undefined) this.state.setShadow(name, shadow);
  }
}
