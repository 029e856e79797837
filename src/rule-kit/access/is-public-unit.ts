import { publicPaths } from '../../models/access/public-paths.ts';
import type { AccessUnit } from './access-unit.ts';
import type { WayIn } from './exposure.ts';

/** Is the unit one that anybody may call: by what it does, by its paths, or because the options say so? */
export function isPublicUnit(unit: AccessUnit, ways: readonly WayIn[], isMeant: (path: string) => boolean): boolean {
  const paths = listPaths(unit, ways);
  if (paths.length > 0 && paths.every((path) => isMeant(path) || publicPaths.some((pattern) => pattern.test(path)))) return true;
  const kinds = new Set(unit.accesses.map(({ kind }) => kind));
  return kinds.has('sign-in') || (kinds.has('sign-up') && !kinds.has('change'));
}

/** Answers the paths that lead to a unit, as far as they are known. */
export function listPaths({ route }: AccessUnit, ways: readonly WayIn[]): readonly string[] {
  if (route?.path !== undefined) return [route.path];
  return ways.flatMap((way) => (way.kind === 'http' ? (way.path.value ?? []) : (way.routeKey.value ?? [])));
}

/** Answers whether a path is one of those that an option lists; `*` stands for any text. */
export function makePathTest(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => new RegExp(`^${pattern.split('*').map(escapeText).join('.*')}$`, 'u'));
  return (path) => tests.some((test) => test.test(path));
}

function escapeText(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`);
}
