import { makeThreatSet, type ThreatSet } from '../../models/threats.ts';
import type { CompiledFlow } from '../binding/api-node.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { isUntrusted } from '../domain/taint.ts';
import type { ValueId } from '../domain/identity.ts';
import type { Activation, Arguments } from './activation.ts';
import type { Run } from './run.ts';
import { endsInSeparator } from './text-shape.ts';

const pathThreats = makeThreatSet(['path']);

/** What is known of the form of a path, as bits: a sum of these. */
export const pathForm = {
  /** `..` can stand at its beginning only. */
  resolved: 1,
  /** It begins with what no outsider chose. */
  placed: 2,
  /** It begins with a slash and has no `..`: behind a folder it leads below that. */
  rooted: 4,
  /** It ends in a separator. */
  folder: 8,
  /** It is what stands between two slashes of a path. */
  piece: 16,
} as const;

/** Has the path all of these forms? */
export function hasPathForm(run: Run, id: ValueId, form: number): boolean {
  return ((run.texts.pathForms.get(id) ?? 0) & form) === form;
}

/** Remembers forms of a path, beside those that are known. */
export function addPathForm(run: Run, id: ValueId, form: number): void {
  if (form !== 0) run.texts.pathForms.set(id, (run.texts.pathForms.get(id) ?? 0) | form);
}

/** What a function is told of the form of what it is given. */
export function readPathForm(run: Run, id: ValueId): number {
  const form = run.texts.pathForms.get(id) ?? 0;
  return (run.texts.shapes.get(id)?.start ?? '') === '' ? form : form | pathForm.placed;
}

/** Remembers the form of a path that a call made of its arguments. */
export function rememberPath({ run }: Activation, resolves: CompiledFlow['resolves'], { values, rest }: Arguments, result: Value): void {
  let form: number = pathForm.resolved;
  const [first] = values;
  if (resolves === 'absolute') form |= pathForm.rooted;
  if (resolves === 'joined' && first !== undefined) {
    form |= isUntrusted(first.taints) ? readPathForm(run, first.id) & pathForm.placed : pathForm.placed;
    if (startsWithSlash(run, first)) form |= pathForm.rooted;
    const last = rest === undefined ? values.at(-1) : undefined;
    if (last !== undefined && endsInFolder(run, last)) form |= pathForm.folder;
  }
  addPathForm(run, result.id, form);
}

const keptForms = pathForm.resolved | pathForm.placed | pathForm.rooted;

/** What is made of a path and tells where that leads begins as it does: its folder. */
export function keepPathForm(run: Run, path: ValueId, tells: ThreatSet, result: ValueId): void {
  if ((tells & pathThreats) !== 0) addPathForm(run, result, readPathForm(run, path) & keptForms);
}

function startsWithSlash(run: Run, value: Value): boolean {
  const constant = findConstant(value)?.value;
  const start = typeof constant === 'string' ? constant : run.texts.shapes.get(value.id)?.start;
  return start?.startsWith('/') === true || hasPathForm(run, value.id, pathForm.rooted);
}

function endsInFolder(run: Run, value: Value): boolean {
  const constant = findConstant(value)?.value;
  return typeof constant === 'string' ? endsInSeparator(constant) : hasPathForm(run, value.id, pathForm.folder);
}

/** A folder that is not known, up to its separator. */
const anyFolder = /^\^\0(?:\\?\/|\(\?:\\?\/\|\$\)|\(\\?\/\|\$\))/u;

/** `new RegExp('^' + folder + '/')` asks whether a path leads into a folder. */
export function rememberFolderPattern(run: Run, source: Value, pattern: ValueId): void {
  if (!isUntrusted(source.taints) && anyFolder.test(run.texts.shapes.get(source.id)?.start ?? ''))
    addPathForm(run, pattern, pathForm.folder);
}

/** A path with a separator at its end is the same path, and a check of its beginning tells of that. */
export function rememberFolder({ run }: Activation, path: Value, separator: Value, id: ValueId): void {
  const text = findConstant(separator)?.value;
  if (text !== '/' || !hasPathForm(run, path.id, pathForm.resolved)) return;
  addPathForm(run, id, (run.texts.pathForms.get(path.id) ?? 0) | pathForm.folder);
  if (path.taints.length > 0) run.told.set(id, { value: path.id, threats: pathThreats });
}
