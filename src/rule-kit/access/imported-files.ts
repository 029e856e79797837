import { readFileSync, statSync } from 'node:fs';
import { resolveModule } from '../../analysis/project/resolve-module.ts';
import { globalGuard } from '../../models/access/global-guards.ts';

/** What the text of a file tells without being parsed. */
interface FileText {
  readonly changed: number;
  readonly specifiers: readonly string[];
  readonly hasGlobalGuard: boolean;
}

/** The files of a program. */
export interface ImportedFiles {
  readonly files: ReadonlySet<string>;
  /** A guard stands before all routes. */
  readonly hasGlobalGuard: boolean;
}

const specifier = /(?:\bfrom|\bimport|\brequire)\s*(?:\(\s*)?['"]([^'"\n]+)['"]/gu;
const largest = 1_000_000;
const mostFiles = 3000;
const known = new Map<string, FileText>();

/** Answers the files that a file imports, directly or not, with itself. */
export function collectImportedFiles(root: string): ImportedFiles {
  const files = new Set([root]);
  let hasGlobalGuard = false;
  for (const file of files) {
    const text = readText(file);
    if (text === undefined) continue;
    hasGlobalGuard ||= text.hasGlobalGuard;
    for (const each of text.specifiers) {
      if (files.size >= mostFiles) break;
      const target = resolveModule(file, each);
      if (target.kind === 'file') files.add(target.file);
    }
  }
  return { files, hasGlobalGuard };
}

function readText(file: string): FileText | undefined {
  let changed: number;
  try {
    const { mtimeMs, size } = statSync(file);
    if (size > largest) return undefined;
    changed = mtimeMs;
  } catch {
    return undefined;
  }
  const old = known.get(file);
  if (old?.changed === changed) return old;
  const text = readFileSync(file, 'utf8');
  const specifiers = [...new Set([...text.matchAll(specifier)].flatMap(([, name]) => name ?? []))].filter(
    (each) => !each.startsWith('node:'),
  );
  const read = { changed, specifiers, hasGlobalGuard: globalGuard.test(text) };
  known.set(file, read);
  return read;
}
