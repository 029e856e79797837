import type { LibraryModel, ModelPath, TypeRow } from '../../models/schema.ts';
import { makeThreatSet } from '../../models/threats.ts';
import type { ApiNode } from './api-node.ts';
import {
  compileAccess,
  compileCallerCheck,
  compileComparison,
  compileConditions,
  compileFlow,
  compileGuard,
  compileLaunch,
  compileMisuse,
  compileSanitizer,
  compileSchema,
  compileSecretRead,
} from './compile-rows.ts';
import { compileSinks } from './make-sink.ts';
import type { RowKind } from './model-index.ts';
import type { PathStep } from './parse-model-path.ts';

/** What adding a row to a node needs of the graph. */
interface RowTarget {
  /** The row is the user's own. */
  readonly isOwn: boolean;
  readonly getType: (name: string) => ApiNode;
  /** Makes the nodes to which steps lead from a node. */
  readonly open: (node: ApiNode, steps: readonly PathStep[]) => void;
}

type Row<Kind extends RowKind> = NonNullable<LibraryModel[Kind]>[number];

/** What a row of one kind says of the nodes at its place. */
export interface RowMeaning<Kind extends RowKind> {
  /** The place, where it is not `path` alone. */
  readonly getPath?: (row: Row<Kind>) => ModelPath;
  readonly add: (node: ApiNode, row: Row<Kind>, target: RowTarget) => void;
}

function decide(node: ApiNode, { isOwn }: RowTarget): void {
  if (isOwn) node.isDecisive = true;
}

function addType(node: ApiNode, { name, when }: TypeRow, { getType }: RowTarget): void {
  const type = getType(name);
  if (when !== undefined) node.made = [...node.made, { type, when: compileConditions(when) }];
  else if (node !== type) node.bases = [...node.bases, type];
}

/** What rows of each kind mean. */
export const rowMeanings: { readonly [Kind in RowKind]: RowMeaning<Kind> } = {
  types: {
    getPath: ({ path = '', when }) => (when === undefined ? path : path.replace(/\.?(?:ReturnValue|Instance)$/u, '')),
    add: addType,
  },
  sources: {
    add: (node, { label, trust = 'attacker', ...rest }) => {
      const { isSteady = false, staysBelow = false, holdsSecrets = false, holdsNamed = false, isUnguessable = false } = rest;
      const { isShown = false, isHandedOn = false, isFetched = false, isVerdict = false, isOfObject = false } = rest;
      const held = { isSteady, staysBelow, holdsSecrets, holdsNamed, isUnguessable };
      node.source = { label, trust, ...held, isShown, isHandedOn, isFetched, isVerdict, isOfObject };
    },
  },
  sinks: { add: (node, row) => (node.sinks = [...node.sinks, ...compileSinks(row)]) },
  flows: {
    add: (node, row, target) => {
      const flow = compileFlow(row);
      node.flows = [...node.flows, flow];
      // A function inside of an argument is found by the nodes that lead there.
      const parameter = flow.to.findIndex((step) => step.kind === 'parameter');
      if (parameter > 1 && flow.to[0]?.kind === 'argument') target.open(node, flow.to.slice(0, parameter + 1));
      if (flow.to[0]?.kind === 'return') decide(node, target);
    },
  },
  sanitizers: {
    getPath: ({ path = '' }) => path.replace(/\.?(?:ReturnValue|Argument\[[^\]]*\])$/u, ''),
    add: (node, row, target) => {
      node.flows = [...node.flows, compileSanitizer(row)];
      decide(node, target);
    },
  },
  natives: {
    add: (node, { native }, target) => {
      if (!node.natives.includes(native)) node.natives = target.isOwn ? [native] : [...node.natives, native];
      decide(node, target);
    },
  },
  schemas: {
    add: (node, row, target) => {
      // What a user says counts before what is built in.
      node.schemas = target.isOwn ? [compileSchema(row), ...node.schemas] : [...node.schemas, compileSchema(row)];
      decide(node, target);
    },
  },
  launches: { add: (node, row) => (node.launches = [...node.launches, compileLaunch(row)]) },
  secretReads: { add: (node, row) => (node.secretReads = [...node.secretReads, compileSecretRead(row)]) },
  comparisons: { add: (node, row) => (node.comparisons = [...node.comparisons, compileComparison(row)]) },
  misuses: { add: (node, row) => (node.misuses = [...node.misuses, compileMisuse(row)]) },
  accesses: { add: (node, row) => (node.accesses = [...node.accesses, compileAccess(row)]) },
  callerChecks: {
    add: (node, row, target) => {
      node.callerChecks = [...node.callerChecks, compileCallerCheck(row)];
      decide(node, target);
    },
  },
  properties: {
    getPath: ({ path, when }) => (when === undefined ? path.replace(/\.?AnyMember$/u, '') : path),
    add: (
      node,
      { path, removes: threats, tells = [], isHost, decides = [], starts, holds, absent, present, is, isAlways, when },
      target,
    ) => {
      const removes = makeThreatSet(threats);
      if (when !== undefined) node.removesWhen = [...node.removesWhen, { removes, when: compileConditions(when) }];
      else if (/(?:^|\.)AnyMember$/u.test(path)) node.partsRemove |= removes;
      else {
        node.removes |= removes;
        node.tells |= makeThreatSet(tells);
        node.isHost ||= isHost === true;
        node.decides |= makeThreatSet(decides);
        node.starts ??= starts;
        if (holds !== undefined) node.holds = target.getType(holds);
        node.absent ??= absent;
        node.present ??= present;
        node.is ??= is;
        node.isAlways ||= isAlways === true;
      }
    },
  },
  guards: {
    add: (node, row, target) => {
      node.guards = [...node.guards, compileGuard(row)];
      decide(node, target);
    },
  },
  credentials: { add: (node) => (node.isCredential = true) },
};
