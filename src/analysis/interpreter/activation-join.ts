import { isCertainCaller } from '../access/certain-caller.ts';
import type { JoinContext } from '../domain/join.ts';
import type { ValueId } from '../domain/identity.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Value } from '../domain/value.ts';
import { getId, type Activation } from './activation.ts';
import { isBehindSlash, makeSlashFact } from './address-marks.ts';
import { isMadeError } from './made-facts.ts';

/** What joins of states ask of the analysis of a function that they are made in. */
export class ActivationJoin implements JoinContext {
  readonly kinds: JoinContext['kinds'];
  readonly undefinedValue: Value;
  readonly transparent: JoinContext['transparent'];
  readonly unrelated: JoinContext['unrelated'];
  readonly optional: JoinContext['optional'];
  private readonly activation: Activation;
  private readonly prefix: string;

  /** What meets under one prefix has identities of its own. */
  constructor(activation: Activation, prefix: string) {
    const { run } = activation;
    this.activation = activation;
    this.prefix = prefix;
    this.kinds = run.kinds;
    this.undefinedValue = run.undefinedValue;
    this.transparent = run.transparent;
    this.unrelated = run.unrelated;
    this.optional = run.callers.optional;
  }

  getPhiId(key: string): ValueId {
    return getId(this.activation, `${this.prefix}${key}`);
  }

  spend(steps: number): void {
    this.activation.run.spend(steps);
  }

  isBehindSlash(value: Value, state: State): boolean {
    return isBehindSlash(this.activation.run, state, value);
  }

  isTrue(value: Value): boolean {
    const { run } = this.activation;
    if (value.taints.length === 0) return isMadeError(value) || run.errors.has(value.id);
    // what a verification answers is there, and nothing of it is left where that threw
    return run.callers.answers.has(value.id) || (run.texts.shapes.get(value.id)?.start ?? '') !== '' || isCertainCaller(run, value);
  }

  noteFailing(joined: ValueId): void {
    this.activation.run.callers.failing.add(joined);
  }

  isOfFailing({ id }: Value): boolean {
    const { parts, callers } = this.activation.run;
    const part = callers.failing.size === 0 ? undefined : parts.findOrigin(id);
    return part !== undefined && callers.failing.has(part.base);
  }

  isThere(value: Value): boolean {
    const { id, refs, nodes, taints, constants } = value;
    if (this.isTrue(value) || (taints.length > 0 && this.activation.run.lists.sentElements.has(id))) return true;
    return (
      taints.length + nodes.length === 0 &&
      constants !== undefined &&
      (refs.length > 0 || constants.length > 0) &&
      !constants.includes(undefined)
    );
  }

  makeSlashFact(text: ValueId): Fact {
    return makeSlashFact(this.activation.run, text);
  }
}
