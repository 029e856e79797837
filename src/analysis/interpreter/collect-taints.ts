import type { ThreatSet } from '../../models/threats.ts';
import type { Cell, CellKind } from '../domain/cell.ts';
import { getDecided, listWritten } from '../domain/shadow.ts';
import type { State } from '../domain/state.ts';
import { reduceTaints, uniteTaints, type Taint } from '../domain/taint.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import { getCell, getLocation, type Activation } from './activation.ts';
import { collectSourcesBelow } from './sources.ts';

const maximumDepth = 5;

/** Answers the taints of a value and of everything inside it: what its text, its JSON or its elements joined would carry. */
export function collectTaints(activation: Activation, state: State, value: Value): readonly Taint[] {
  if (value.refs.length === 0 && state.shadows.isEmpty()) return collectOwn(activation, value);
  return new TaintCollector(activation, state, isData).collect(value, 0);
}

/** Answers the taints that the text of a value carries: that of an object which was written without a `toString` tells nothing of it. Objects that outlive a call may stand for others, as what a middleware hands on. */
export function collectTextTaints(activation: Activation, state: State, value: Value): readonly Taint[] {
  return new TaintCollector(activation, state, (cell, address) => isData(cell) && (address < 0 || !isBare(cell))).collect(value, 0);
}

type IsLookedInto = (cell: Cell, address: Address) => boolean;

class TaintCollector {
  private readonly seen = new Set<Address>();
  private readonly activation: Activation;
  private readonly state: State;
  private readonly isLookedInto: IsLookedInto;

  constructor(activation: Activation, state: State, isLookedInto: IsLookedInto) {
    this.activation = activation;
    this.state = state;
    this.isLookedInto = isLookedInto;
  }

  collect(value: Value, depth: number): readonly Taint[] {
    const { activation, state, seen } = this;
    let taints = collectOwn(activation, value);
    const excludes = value.refs.length === 0 ? 0 : (state.facts.get(value.id) ?? 0);
    for (const address of value.refs) {
      if (seen.has(address) || depth >= maximumDepth) continue;
      seen.add(address);
      const cell = getCell(activation, state, address);
      if (cell === undefined || !this.isLookedInto(cell, address)) continue;
      activation.run.spend(cell.fields.size);
      const below = (part: Value): readonly Taint[] => removeThreats(this.collect(part, depth + 1), excludes);
      for (const part of cell.fields.values()) taints = uniteTaints(taints, below(part));
      if (cell.rest !== undefined) taints = uniteTaints(taints, below(cell.rest));
      if (cell.keys !== undefined) taints = uniteTaints(taints, below(cell.keys));
    }
    const shadow = state.shadows.get(value.id);
    if (shadow === undefined) return taints;
    taints = reduceTaints(taints, getDecided(shadow));
    if (depth >= maximumDepth) return taints;
    for (const [, part] of listWritten(shadow)) taints = uniteTaints(taints, this.collect(part, depth + 1));
    return taints;
  }
}

/** What the value itself carries. */
function collectOwn(activation: Activation, { id, taints, nodes }: Value): readonly Taint[] {
  return nodes.length > 0 && taints.length === 0 ? collectSourcesBelow(activation, nodes, id, getLocation(activation)) : taints;
}

/** A check of the whole is a check of what is inside it. */
function removeThreats(taints: readonly Taint[], excludes: ThreatSet): readonly Taint[] {
  if (excludes === 0) return taints;
  return reduceTaints(taints, excludes);
}

const noData: ReadonlySet<CellKind> = new Set<CellKind>(['function', 'class', 'module', 'frame', 'regexp', 'failure', 'shown-failure']);

function isData({ kind }: Cell): boolean {
  return !noData.has(kind);
}

function isBare({ kind, prototype, nodes, fields }: Cell): boolean {
  return kind === 'object' && prototype === undefined && nodes.length === 0 && !textMethods.some((name) => fields.has(name));
}

const textMethods = ['toString', 'valueOf', '@@toPrimitive'];
