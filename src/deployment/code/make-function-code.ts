import { join, relative } from 'node:path';
import { buildFolders, formatFolders, sourceExtensions, sourceFolders } from '../../models/deployment/build-folders.ts';
import { otherRuntimes } from '../../models/deployment/runtimes.ts';
import type { FunctionCode } from '../deployment.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';
import { readCompilerFolders } from './read-compiler-folders.ts';

/** What a file says of the code of a function. */
export interface CodeDescription {
  /** The folder that paths of sources begin in: of the service or template. */
  readonly project: string;
  /** The folder that becomes the root of the package. */
  readonly folder: string;
  readonly handler: string;
  readonly runtime?: string | undefined;
  /** Files that a bundler begins with, in that folder. */
  readonly entryPoints?: readonly string[];
}

/** Answers where the source of a function may be; nothing when its language is another. */
export function makeFunctionCode(description: CodeDescription, files: InfrastructureFiles): FunctionCode | undefined {
  const { project, folder, handler, runtime, entryPoints = [] } = description;
  if (runtime !== undefined && otherRuntimes.test(runtime)) return undefined;
  const [, path = '', exportName] = /^((?:.*\/)?[^./]+)\.([^/]+)$/u.exec(handler.trim()) ?? [];
  if (exportName === undefined) return undefined;
  const entries = findEntries(path, entryPoints).map((entry) => join(folder, entry));
  const literal = join(folder, path);
  const candidates = entries.length > 0 ? entries : [...findSources(project, literal, files), literal];
  return { candidates: [...new Set(candidates)], exportName };
}

/** A bundle is named for the file that it begins with. */
function findEntries(path: string, entryPoints: readonly string[]): readonly string[] {
  const entries = entryPoints.map(dropExtension);
  if (entries.length <= 1) return entries;
  const exact = entries.filter((entry) => join(entry) === join(path));
  return exact.length > 0 ? exact : entries.filter((entry) => `/${join(entry)}`.endsWith(`/${join(path)}`));
}

/** Answers a path without the extension of a source. */
export function dropExtension(path: string): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
}

/** What a file in a folder of what is built may have been compiled from. */
function findSources(project: string, literal: string, files: InfrastructureFiles): readonly string[] {
  const parts = relative(project, literal).split(/[\\/]/u);
  const index = parts.findIndex((part) => buildFolders.has(part));
  const compiled = readCompilerFolders(project, files);
  const within = compiled?.output === undefined ? undefined : relative(compiled.output, literal);
  const isCompiled = within !== undefined && !within.startsWith('..');
  if ((index < 0 && !isCompiled) || isTypeScript(literal, files)) return [];
  const sources = isCompiled
    ? spread(project, compiled?.sources === undefined ? sourceFolders : [compiled.sources], within.split(/[\\/]/u))
    : [];
  if (index < 0) return sources;
  const before = join(project, ...parts.slice(0, index));
  let rest = parts.slice(index + 1);
  const all = [...sources, ...spread(before, sourceFolders, rest)];
  for (; rest.length > 1 && formatFolders.has(rest[0] ?? '');) {
    rest = rest.slice(1);
    all.push(...spread(before, sourceFolders, rest));
  }
  return all;
}

/** `dist/orders/index.js` is made of `src/orders/index.ts` or of `src/orders.ts`. */
function spread(before: string, folders: readonly string[], rest: readonly string[]): readonly string[] {
  const isIndex = rest.length > 1 && rest.at(-1) === 'index';
  const shorter = isIndex ? [rest.slice(0, -1)] : [];
  return [rest, ...shorter].flatMap((way) => {
    // a source folder may be kept in what is built: `dist/src/orders.js`
    const isKept = folders.includes(way[0] ?? '') && way.length > 1;
    return [...(isKept ? [join(before, ...way)] : []), ...folders.map((folder) => join(before, folder, ...way))];
  });
}

/** A file of TypeScript is never what is built. */
function isTypeScript(path: string, files: InfrastructureFiles): boolean {
  return sourceExtensions.some((extension) => extension.includes('ts') && files.has(`${path}${extension}`));
}
