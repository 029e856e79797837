import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { makeGlobPattern } from '../../util/glob-pattern.ts';

/** The rule files that a path, a folder or a glob stands for. */
export interface RuleFileSet {
  readonly files: readonly string[];
  /** What stands for no file. */
  readonly missing: readonly string[];
}

/** Collects rule files by paths, folders (all in them) and globs relative to a folder; names of tests are left out where not named. */
export function collectRuleFiles(sources: readonly string[], cwd: string): RuleFileSet {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const source of sources) {
    const found = expand(source, cwd);
    if (found.length === 0) missing.push(source);
    for (const each of found) files.add(each);
  }
  return { files: [...files], missing };
}

function expand(source: string, cwd: string): readonly string[] {
  const path = resolve(cwd, source);
  const kind = findKind(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return listFiles(path).filter(isRuleFile);
  if (!/[*?{]/u.test(source)) return [];
  const glob = path.split(sep).join('/');
  const pattern = makeGlobPattern(glob);
  const base = dirname(`${glob.slice(0, glob.search(/[*?{]/u))}x`);
  return listFiles(base).filter((each) => pattern.test(each.split(sep).join('/')) && (isRuleFile(each) || source.endsWith('.json')));
}

/** Is it named as a file of rules, not as a test of them? Rules in JSON are named by their path. */
export function isRuleFile(file: string): boolean {
  return /\.ya?ml$/u.test(file) && !/\.(?:test|fixed)\.[^.]+$/u.test(file);
}

function findKind(path: string): 'file' | 'folder' | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? 'file' : found?.isDirectory() === true ? 'folder' : undefined;
}

/** Lists the files of a folder and of those in it, in the order of names; hidden ones, links to folders and installed packages are left out. */
export function listFiles(folder: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() || findKind(path) === 'file' ? [path] : [];
    });
}
