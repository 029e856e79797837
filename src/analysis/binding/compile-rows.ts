import type { FlowRow, GuardRow, RowCondition, SchemaRow, WithinRow } from '../../models/schema.ts';
import { makeExcludedSet, makeThreatSet } from '../../models/threats.ts';
import type { ApiNode, CompiledCondition, CompiledGuard, CompiledSchema, CompiledSink } from './api-node.ts';
import { parseModelPath, type PathStep } from './parse-model-path.ts';

/** Parses the path and pattern of a condition. */
export function compileCondition(row: RowCondition): CompiledCondition {
  return {
    path: parseModelPath(row.path),
    is: row.is,
    pattern: row.pattern === undefined ? undefined : new RegExp(row.pattern, 'u'),
    type: row.type,
    not: row.not ?? false,
  };
}

/** Parses the patterns of what a sink looks at inside of a value. */
export function compileWithin({ except, at, names }: WithinRow): CompiledSink['within'] {
  return {
    names: names ?? false,
    except: except === undefined ? undefined : new RegExp(`^(?:${except})$`, 'u'),
    at: at === undefined ? undefined : new RegExp(`(?:^|\\.)(?:${at})$`, 'u'),
  };
}

/** Parses the paths of a schema row. */
export function compileSchema(row: SchemaRow): CompiledSchema {
  return {
    row,
    removes: row.removes === undefined ? 0 : makeExcludedSet(row.removes),
    of: row.of === undefined || row.of === 'callee' ? row.of : parseModelPath(row.of),
    subject: parseModelPath(row.subject ?? 'Argument[0]'),
    envelope: row.envelope === undefined ? undefined : parseModelPath(row.envelope),
    when: (row.when ?? []).map(compileCondition),
  };
}

/** Parses the paths of a flow row. */
export function compileFlow(row: FlowRow): ApiNode['flows'][number] {
  return {
    from: parseModelPath(row.from),
    // Promises are transparent.
    to: parseModelPath(row.to).filter((step) => step.kind !== 'awaited'),
    kind: row.kind ?? 'taint',
    removes: row.removes === undefined ? 0 : makeThreatSet(row.removes),
    decodes: row.decodes ?? false,
    transparent: row.transparent === true,
    tells: typeof row.transparent === 'object' ? makeThreatSet(row.transparent) : 0,
    resolves: row.resolves,
    cuts: row.cuts ?? false,
    isBehind: row.isBehind ?? false,
    keepsStart: row.keepsStart ?? row.transparent === true,
    proves: row.proves ?? false,
    digests: row.digests ?? false,
    claims: row.claims ?? false,
    makesStructure: row.makesStructure ?? false,
    when: (row.when ?? []).map(compileCondition),
  };
}

/** Parses the paths and conditions of a guard row. */
export function compileGuard({ subject, removes, when, verifies = false, given = [] }: GuardRow): CompiledGuard {
  return { subject: parseModelPath(subject), removes: makeExcludedSet(removes), when, verifies, given: given.map(compileCondition) };
}

/** The names of methods in a path: members whose arguments it goes on to. */
export function collectCallables(steps: readonly PathStep[]): readonly string[] {
  return steps.flatMap((step, index) => (step.kind === 'member' && steps[index + 1]?.kind === 'argument' ? step.names : []));
}
