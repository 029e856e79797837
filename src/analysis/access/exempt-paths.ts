import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { isExponential } from '../flow/slow-patterns.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';

/** Requests that a middleware lets through. */
export interface ExemptPath {
  readonly matches: (path: string) => boolean;
  /** In small letters; any when there is none. */
  readonly methods: readonly string[];
}

/** Reads what is let through: `'/a'`, `/^\/a/`, `{ path, methods }`, `{ url, methods }` or a list of these. */
export function readExemptPaths(
  activation: Activation,
  state: State,
  value: Value,
  methods: readonly string[] = [],
): readonly ExemptPath[] {
  const text = findConstant(value)?.value;
  if (typeof text === 'string') return [{ matches: (path) => isSamePath(path, text), methods }];
  return value.refs.flatMap((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell?.pattern !== undefined) return readPattern(cell.pattern, methods);
    if (cell?.kind === 'array') return [...cell.fields.values()].flatMap((each) => readExemptPaths(activation, state, each, methods));
    const own = readMethods(activation, state, cell?.fields.get('methods') ?? cell?.fields.get('method'));
    return ['path', 'url'].flatMap((name) => {
      const part = cell?.fields.get(name);
      return part === undefined ? [] : readExemptPaths(activation, state, part, own.length > 0 ? own : methods);
    });
  });
}

function readPattern(
  { source, flags }: { readonly source: string; readonly flags: string },
  methods: readonly string[],
): readonly ExemptPath[] {
  if (isExponential(source, flags)) return [];
  try {
    const pattern = new RegExp(source, flags.replaceAll(/[gy]/gu, ''));
    return [{ matches: (path) => pattern.test(path), methods }];
  } catch {
    return [];
  }
}

function readMethods(activation: Activation, state: State, value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  const text = findConstant(value)?.value;
  if (typeof text === 'string') return [text.toLowerCase()];
  return value.refs.flatMap((ref) =>
    [...(getCell(activation, state, ref)?.fields.values() ?? [])].flatMap((each) => readMethods(activation, state, each)),
  );
}

/** Are requests of a route let through? */
export function isExempt({ matches, methods }: ExemptPath, method: string, path: string | undefined): boolean {
  return path !== undefined && (methods.length === 0 || methods.includes(method)) && matches(path);
}

function isSamePath(left: string, right: string): boolean {
  return left.replace(/\/$/u, '') === right.replace(/\/$/u, '');
}
