import { join } from 'node:path';
import { DataReader } from '../data/data-reader.ts';
import { parseData } from '../data/parse-data.ts';
import type { InfrastructureFiles } from '../files/infrastructure-files.ts';

/** Where the compiler of a project writes to, and where it reads. */
export interface CompilerFolders {
  /** An absolute path. */
  readonly output?: string;
  /** In the project. */
  readonly sources?: string;
}

const known = new WeakMap<InfrastructureFiles, Map<string, CompilerFolders | undefined>>();
const comment = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;

/** Answers what the `tsconfig.json` of a folder says itself. */
export function readCompilerFolders(folder: string, files: InfrastructureFiles): CompilerFolders | undefined {
  const folders = known.get(files) ?? new Map<string, CompilerFolders | undefined>();
  known.set(files, folders);
  if (!folders.has(folder)) folders.set(folder, read(folder, files));
  return folders.get(folder);
}

function read(folder: string, files: InfrastructureFiles): CompilerFolders | undefined {
  const file = join(folder, 'tsconfig.json');
  const text = files.readText(file)?.replaceAll(comment, (part) => (part.startsWith('"') ? part : ' '));
  if (text === undefined) return undefined;
  const reader = new DataReader((node) => node);
  const options = reader.get(parseData(file, text).node, 'compilerOptions');
  const output = reader.text(reader.get(options, 'outDir'));
  const sources = reader.text(reader.get(options, 'rootDir'));
  return {
    ...(output === undefined ? {} : { output: join(folder, output) }),
    ...(sources === undefined ? {} : { sources }),
  };
}
