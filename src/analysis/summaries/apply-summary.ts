import { keepThreats } from '../interpreter/doubled-literals.ts';
import { exposureThreat } from '../../models/threats.ts';
import { liftAccess } from '../access/lift-access.ts';
import { liftSecretReads } from '../repetition/lift-secret-reads.ts';
import { runsAlways } from '../ir/runs-always.ts';
import { getWhenEmpty, makeCellLike, withShared, type Cell } from '../domain/cell.ts';
import { bakeFacts, joinCells, joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Fact, type Value } from '../domain/value.ts';
import { withThreats, type Taint } from '../domain/taint.ts';
import type { Address } from '../domain/identity.ts';
import {
  getCell,
  getId,
  getLocation,
  type Access,
  type Activation,
  type CallSite,
  type CallStep,
  type Effect,
  type Hit,
} from '../interpreter/activation.ts';
import { addFacts } from '../interpreter/guards.ts';
import { performAccessorWrite, performAppend, performPropertyWrite, performVariableWrite } from '../interpreter/heap-write.ts';
import { mayReveal, recordHit } from '../interpreter/sinks.ts';
import { addMade } from '../interpreter/made-facts.ts';
import { noteUse } from '../misuse/claims.ts';
import { noteVerification } from '../misuse/failures.ts';
import { selectMeeting } from '../misuse/misuse.ts';
import { recordMisuse } from '../misuse/record-misuse.ts';
import { throwValue } from '../interpreter/throw-value.ts';
import { makeRejected } from '../interpreter/rejected-promise.ts';
import type { EncodedCall } from './encoded-call.ts';
import type { Summary } from './summary.ts';
import type { FunctionRef } from '../ir/ir.ts';
import { SummaryDecoder } from './decode-summary.ts';

const none: readonly never[] = [];

/**
 * Does to the caller's state what the summary says, with the symbols replaced by what they stand for at this call. Answers the
 * returned value; `undefined` when the function never returns.
 */
export function applySummary(
  activation: Activation,
  state: State,
  summary: Summary,
  call: EncodedCall,
  site: CallSite,
  callee: FunctionRef,
): Value | undefined {
  return new Application(activation, state, summary, call, site, callee).apply();
}

class Application {
  private readonly activation: Activation;
  private readonly state: State;
  private readonly summary: Summary;
  private readonly call: EncodedCall;
  private readonly site: CallSite;
  private readonly callee: FunctionRef;
  private readonly decoder: SummaryDecoder;

  constructor(activation: Activation, state: State, summary: Summary, call: EncodedCall, site: CallSite, callee: FunctionRef) {
    this.activation = activation;
    this.state = state;
    this.summary = summary;
    this.call = call;
    this.site = site;
    this.callee = callee;
    this.decoder = new SummaryDecoder(activation, state, summary, call, site, callee);
  }

  apply(): Value | undefined {
    const { activation, state, summary } = this;
    this.applyHits();
    if (summary.secretReads.length > 0) liftSecretReads(activation, summary.secretReads, this.site, this.callee);
    if (summary.misuses.length > 0) this.applyMisuses();
    if (summary.verifies) noteVerification(activation);
    for (const index of summary.uses) noteUse(activation, state, this.decoder.getActualTaints(index));
    activation.run.spend(summary.accesses.length);
    for (const access of summary.accesses) this.applyAccess(access);
    const caught = summary.throws;
    const thrown = caught === undefined ? undefined : this.decoder.decodeValue(caught);
    if (thrown !== undefined) throwValue(activation, thrown);
    // Effects speak of cells that the caller does not see otherwise.
    for (const [address, cell] of summary.heap) this.applyCell(address, cell);
    this.applyEffects();
    if (caught !== undefined) activation.raise?.(state);
    if (summary.returns === undefined)
      return thrown !== undefined && this.callee.lower().isAsync ? makeRejected(activation, state, thrown) : undefined;
    const returned = this.decoder.decodeValue(summary.returns);
    const facts = this.decodeSummaryFacts();
    const isPromise = summary.rejects || this.callee.lower().isAsync;
    if (!isPromise) addFacts(activation, state, facts);
    for (const { part, cell } of summary.shadows) state.setShadow(this.decoder.getActualPart(part), this.decoder.decodeCell(cell));
    return isPromise ? makePending(returned, facts, thrown) : returned;
  }

  /** What holds once the function returned. */
  private decodeSummaryFacts(): readonly Fact[] {
    const { facts, outputFacts } = this.summary;
    if (facts.length === 0 && outputFacts.length === 0) return none;
    const { run } = this.activation;
    return [
      ...facts.flatMap(({ part, excludes }) => this.decoder.findTold(part) ?? [{ value: this.decoder.getActualPart(part), excludes }]),
      ...outputFacts.map(({ value, path, excludes }) => ({
        value: path.reduce((base, name) => run.parts.getId(base, name), this.decoder.decodeId(value)),
        excludes,
      })),
    ];
  }

  private applyHits(): void {
    const { activation } = this;
    const at = getLocation(activation);
    for (const hit of this.summary.hits) {
      if (hit.calls.length > 40) continue;
      const step = this.makeStep(hit.taint);
      for (const taint of this.decoder.decodeTaint(hit.taint, hit.taint.trail.value, false, { file: at.file, span: step.argument.span })) {
        const threats = keepThreats(activation.run, hit.site.sink, taint) & hit.site.sink.threats;
        if (threats !== 0 && (threats !== exposureThreat || mayReveal(taint, hit.site.sink)))
          recordHit(activation, { ...liftHit(hit, step), taint: withThreats(taint, threats) });
      }
    }
  }

  /** The call that leads into the function, and the argument that carries what a taint of the function stands for. */
  private makeStep(taint: Taint | undefined): CallStep {
    const { site, callee } = this;
    const at = getLocation(this.activation);
    const argument = taint?.root.kind === 'input' ? this.call.inputs[taint.root.index]?.argument : undefined;
    const span = (argument === undefined ? undefined : site.argumentSpans[Math.min(argument, site.argumentSpans.length - 1)]) ?? site.at;
    return {
      at: site.handedOver ?? at,
      argument: site.handedOver ?? { file: at.file, span },
      calleeText: site.calleeText,
      callee: { name: callee.name, at: { file: callee.file, span: callee.span } },
      isHandedOn: site.handedOver !== undefined,
    };
  }

  private applyMisuses(): void {
    const { activation, decoder } = this;
    for (const misuse of this.summary.misuses) {
      if (misuse.calls.length > 40) continue;
      const needs = misuse.needs.map(({ is, taints }) => ({
        is,
        taints: selectMeeting(activation, this.state, is, decoder.decodePassed(taints)),
      }));
      const input = misuse.needs.flatMap(({ taints }) => taints).find(({ root }) => root.kind === 'input');
      recordMisuse(activation, { ...misuse, needs, calls: [this.makeStep(input), ...misuse.calls] });
    }
  }

  private applyAccess(access: Access): void {
    const { activation, state, site, callee, decoder } = this;
    const subject = decoder.decodePassed(access.subject);
    liftAccess(activation, state, { access, subject, begun: decoder.decodePassed(access.begun), site, callee });
  }

  private applyEffects(): void {
    const { activation, state } = this;
    for (const [ordinal, effect] of this.summary.effects.entries()) {
      const value = this.decoder.decodeValue(effect.value);
      if (activation.isRoot) {
        const baked = bakeFacts(value, state);
        if (effect.kind === 'variable') performVariableWrite(activation, state, effect.key, baked);
        else if (effect.kind === 'element') performAppend(activation, state, effect.address, { ...effect, value: baked, ordinal });
        else if (effect.kind === 'accessor')
          performAccessorWrite(activation, state, effect.address, { name: effect.name, part: effect.part, value: baked });
        else
          performPropertyWrite(
            activation,
            state,
            effect.address,
            effect.name,
            baked,
            effect.key === undefined ? undefined : this.decoder.decodeValue(effect.key),
          );
      } else {
        const key = effect.kind === 'property' && effect.key !== undefined ? this.decoder.decodeValue(effect.key) : undefined;
        const decoded: Effect =
          effect.kind === 'property'
            ? { ...effect, value, key }
            : effect.kind === 'element'
              ? { ...effect, value, isCertain: effect.isCertain && runsAlways(activation.function, activation.block) }
              : { ...effect, value };
        if (activation.effects.length < 200) activation.effects.push(decoded);
      }
    }
  }

  private applyCell(address: Address, cell: Cell): void {
    const { activation, state } = this;
    const actual = this.decoder.decodeAddress(address);
    if (actual < 0 && !activation.isModule) return;
    const decoded = this.noteCall(this.decoder.decodeCell(cell));
    const old = getCell(activation, state, actual);
    const isInput = address <= this.summary.inputCells;
    if (isInput || old === undefined) this.setCell(actual, old === undefined ? addMade(decoded, state) : keepKnown(decoded, old));
    else {
      const join = (field: string, a: Value, b: Value): Value => joinValues(a, b, () => getId(activation, `m${actual}.${field}`));
      const joined = joinCells(old, decoded, { join, missing: activation.run.undefinedValue });
      this.setCell(actual, withShared(joined, old.kind !== 'frame'));
    }
  }

  /** Remembers where a file calls for an object that another file writes. */
  private noteCall(cell: Cell): Cell {
    const { written } = cell;
    const { file } = this.activation.function;
    if (written === undefined || (written.call ?? written).file === file) return cell;
    return makeCellLike(cell, { written: { ...written, call: { file, span: this.site.at } } });
  }

  private setCell(address: Address, cell: Cell): void {
    if (address < 0) this.activation.run.globalHeap.set(address, cell);
    else this.state.setLocalCell(address, cell);
  }
}

/** Where a hit is for the caller. What a constructor hands to the one that it extends is dangerous where the object is made. */
function liftHit({ site, calls }: Hit, step: CallStep): Pick<Hit, 'site' | 'calls'> {
  const isHandedOn = site.calleeText === 'super' && calls.length === 0;
  if (!isHandedOn) return { site, calls: [step, ...calls] };
  return { site: { ...site, at: step.argument, call: step.at, calleeText: step.calleeText }, calls };
}

/** An object was made where it was made, whatever a call does to it, and a list to which that did nothing is empty if it was empty before. */
function keepKnown(cell: Cell, before: Cell): Cell {
  const known = getWhenEmpty(before);
  const isSame = known === 'never' || known.length === 0 || cell.whenEmpty !== undefined;
  if (isSame && before.made === undefined) return cell;
  return makeCellLike(cell, { whenEmpty: isSame ? cell.whenEmpty : known, made: before.made });
}

/** What an async function found out holds once its promise is awaited. */
function makePending(value: Value, facts: readonly Fact[], rejection: Value | undefined): Value {
  const all = [...facts, ...(value.pending?.facts ?? [])];
  const implications = value.implications ?? value.pending?.implications;
  const thrown = rejection ?? value.pending?.thrown;
  if (all.length === 0 && implications === undefined && thrown === undefined) return value;
  return makeValueLike(value, { implications: undefined, pending: { facts: all, implications, thrown } });
}
