import { readFileSync, statSync } from 'node:fs';
import type { IrModule } from '../ir/ir.ts';
import { lowerModule, type ParsedFile } from '../lowering/lower-module.ts';
import { parseModule } from './parse-module.ts';

/** Parsed and bound files, shared by all linted files of a process. */
export interface ModuleStore {
  /** Answers the module of a file; `problem` when it cannot be parsed; `undefined` when there is no such file. */
  getModule(file: string): IrModule | { readonly problem: string } | undefined;
  /** Answers the module of a file as it is kept, when its text is still this. */
  findModule(file: string, text: string): IrModule | undefined;
  /** Answers the parsed content of a JSON file. */
  readJson(file: string): unknown;
}

interface Entry {
  readonly mtime: number;
  readonly size: number;
  readonly text: string;
  readonly module: IrModule | { readonly problem: string };
  checked: number;
}

/** A file is looked at again after this many milliseconds. */
const freshness = 1_000;

/** Characters of the files kept at the most; the trees of a character weigh about 70 bytes. */
const maximumText = 1_000_000;

/** Makes an empty store. */
export function makeModuleStore(): ModuleStore {
  const entries = new Map<string, Entry>();
  let size = 0;
  const load = (file: string, old: Entry | undefined): Entry | undefined => {
    let stat;
    try {
      stat = statSync(file);
    } catch {
      return undefined;
    }
    if (!stat.isFile()) return undefined;
    if (old?.mtime === stat.mtimeMs && old.size === stat.size) return old;
    const text = readFileSync(file, 'utf8');
    if (old?.text === text) return { ...old, mtime: stat.mtimeMs, size: stat.size };
    return { mtime: stat.mtimeMs, size: stat.size, text, module: makeModule(file, text), checked: 0 };
  };
  return {
    getModule(file) {
      const now = Date.now();
      const old = entries.get(file);
      if (old !== undefined && now - old.checked < freshness) return old.module;
      const entry = load(file, old);
      if (old !== undefined) {
        entries.delete(file);
        size -= old.text.length;
      }
      if (entry === undefined) return undefined;
      entry.checked = now;
      entries.set(file, entry);
      size += entry.text.length;
      for (const [oldest, each] of entries) {
        if (size <= maximumText || oldest === file) break;
        entries.delete(oldest);
        size -= each.text.length;
      }
      return entry.module;
    },
    findModule(file, text) {
      const module = entries.get(file)?.module;
      return module !== undefined && 'text' in module && module.text === text ? module : undefined;
    },
    readJson(file) {
      try {
        return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}

function makeModule(file: string, text: string): IrModule | { readonly problem: string } {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseModule(file, source);
  if ('error' in parsed) return { problem: `${file}:${parsed.error.line}: ${parsed.error.message}` };
  const input: ParsedFile = { file, text: source, ast: parsed.ast, comments: parsed.comments };
  return lowerModule(input);
}
