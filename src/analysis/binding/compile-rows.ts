import type { AccessRow, CallerCheckRow } from '../../models/access-rows.ts';
import type { ComparisonRow, MisuseRow } from '../../models/misuse-rows.ts';
import type { FlowRow, GuardRow, ModelPath, RowCondition, SanitizerRow, WithinRow } from '../../models/schema.ts';
import type { LaunchRow } from '../../models/program-rows.ts';
import type { SchemaRow } from '../../models/schema-rows.ts';
import type { SecretReadRow } from '../../models/secret-rows.ts';
import { exposureThreat, makeExcludedSet, makeThreatSet } from '../../models/threats.ts';
import type {
  CompiledAccess,
  CompiledCallerCheck,
  CompiledComparison,
  CompiledCondition,
  CompiledFlow,
  CompiledGuard,
  CompiledLaunch,
  CompiledMisuse,
  CompiledSchema,
  CompiledSecretRead,
  CompiledSink,
} from './api-node.ts';
import { parseModelPath, type PathStep } from './parse-model-path.ts';

/** Compiles each row once: by what it was compiled to it is known that two nodes have the same row. */
export function rememberRows<Row extends object, Compiled>(compile: (row: Row) => Compiled): (row: Row) => Compiled {
  const known = new WeakMap<Row, Compiled>();
  return (row) => {
    let compiled = known.get(row);
    if (compiled === undefined) known.set(row, (compiled = compile(row)));
    return compiled;
  };
}

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

/** Parses the conditions of a row. */
export function compileConditions(rows: readonly RowCondition[] = []): readonly CompiledCondition[] {
  return rows.map(compileCondition);
}

/** Parses the patterns of what a sink looks at inside of a value. */
export function compileWithin({ except, at, names, gaps, hidden, shaped, failures, collections }: WithinRow): CompiledSink['within'] {
  return {
    names: names ?? false,
    gaps: gaps ?? false,
    failures: failures ?? false,
    collections: collections ?? false,
    hidden: hidden?.map((path) => parseModelPath(path)),
    shaped: shaped?.map((path) => parseModelPath(path)),
    except: except === undefined ? undefined : new RegExp(`^(?:${except})$`, 'u'),
    at: at === undefined ? undefined : new RegExp(`(?:^|\\.)(?:${at})$`, 'u'),
  };
}

function parsePath(path: ModelPath | undefined): readonly PathStep[] | undefined {
  return path === undefined ? undefined : parseModelPath(path);
}

function parsePaths(paths: ModelPath | readonly ModelPath[] | undefined): readonly (readonly PathStep[])[] {
  return (typeof paths === 'string' ? [paths] : (paths ?? [])).map(parseModelPath);
}

/** Parses the paths of a schema row. */
export const compileSchema = rememberRows((row: SchemaRow): CompiledSchema => ({
  row,
  removes: row.removes === undefined ? 0 : makeExcludedSet(row.removes),
  of: row.of === 'callee' ? row.of : parsePath(row.of),
  subject: parseModelPath(row.subject ?? 'Argument[0]'),
  envelope: parsePath(row.envelope),
  part: row.part === undefined ? undefined : { pattern: parseModelPath(row.part.pattern), tells: makeThreatSet(row.part.tells) },
  when: compileConditions(row.when),
}));

/** Parses the paths of a flow row. */
export const compileFlow = rememberRows((row: FlowRow): CompiledFlow => ({
  from: parseModelPath(row.from),
  // Promises are transparent.
  to: parseModelPath(row.to).filter((step) => step.kind !== 'awaited'),
  kind: row.kind ?? 'taint',
  removes: row.removes === undefined ? 0 : makeThreatSet(row.removes),
  decodes: row.decodes ?? false,
  encodes: row.encodes ?? false,
  escape: row.escape,
  restores: row.restores === undefined ? 0 : makeThreatSet(row.restores),
  transparent: row.transparent === true,
  tells: typeof row.transparent === 'object' ? makeThreatSet(row.transparent) : 0,
  resolves: row.resolves,
  cuts: row.cuts ?? false,
  endsAt: parsePath(row.endsAt),
  matches: parsePath(row.matches),
  isBehind: row.isBehind ?? false,
  keepsStart: row.keepsStart ?? row.transparent === true,
  proves: row.proves ?? false,
  digests: row.digests ?? false,
  claims: row.claims ?? false,
  makesStructure: row.makesStructure ?? false,
  failures: row.failures ?? false,
  handledBy: parsePath(row.handledBy),
  picks: parsePath(row.picks),
  omits: parsePath(row.omits),
  when: compileConditions(row.when),
}));

/** Makes a flow of a row that says what a call takes away. */
export const compileSanitizer = rememberRows(({ removes, when = [] }: SanitizerRow): CompiledFlow =>
  compileFlow({ from: 'Argument[any]', to: 'ReturnValue', removes, when }),
);

/** Parses the paths and conditions of a guard row. */
export const compileGuard = rememberRows(({ subject, removes, when, verifies = false, given }: GuardRow): CompiledGuard => ({
  subject: parseModelPath(subject),
  removes: makeExcludedSet(removes) | (removes !== 'all' && removes.includes('exposure') ? exposureThreat : 0),
  when,
  verifies,
  given: compileConditions(given),
}));

/** Parses the paths of a launch row. */
export const compileLaunch = rememberRows((row: LaunchRow): CompiledLaunch => ({
  program: parsePath(row.program),
  arguments: parsePath(row.arguments),
  input: parsePath(row.input),
  shell: row.shell,
}));

/** Parses the conditions of a row of a call that fetches a secret. */
export const compileSecretRead = rememberRows((row: SecretReadRow): CompiledSecretRead => ({ row, when: compileConditions(row.when) }));

/** Parses the paths of a comparison row. */
export const compileComparison = rememberRows(({ left, right }: ComparisonRow): CompiledComparison => ({
  left: parseModelPath(left),
  right: parseModelPath(right),
}));

/** Parses the paths and conditions of a misuse row. */
export const compileMisuse = rememberRows((row: MisuseRow): CompiledMisuse => ({
  row,
  at: parseModelPath(row.at ?? ''),
  need: row.needs === undefined ? undefined : { is: row.needs.is, of: parseModelPath(row.needs.of) },
  when: compileConditions(row.when),
}));

/** Parses the paths and conditions of a row of a call for which a caller must be known. */
export const compileAccess = rememberRows((row: AccessRow): CompiledAccess => ({
  row,
  subjects: parsePaths(row.subject),
  entities: parsePaths(row.entity),
  bound: parsePaths(row.bound),
  relations: parsePaths(row.relations),
  conditions: parsePaths(row.conditions),
  texts: parsePaths(row.text),
  when: compileConditions(row.when),
}));

/** Parses the conditions of a row of a call that tells who calls. */
export const compileCallerCheck = rememberRows((row: CallerCheckRow): CompiledCallerCheck => ({
  row,
  proves: row.proves === undefined ? undefined : parseModelPath(row.proves),
  when: compileConditions(row.when),
}));

/** The names of methods in a path: members whose arguments it goes on to. */
export function collectCallables(steps: readonly PathStep[]): readonly string[] {
  return steps.flatMap((step, index) => (step.kind === 'member' && steps[index + 1]?.kind === 'argument' ? step.names : []));
}
