import { readFileSync, statSync } from 'node:fs';
import type { IrModule } from '../ir/ir.ts';
import { lowerModule } from '../lowering/lower-module.ts';
import { parseModule } from './parse-module.ts';

/** Parsed and bound files, shared by all linted files of a process. */
export interface ModuleStore {
  /** Answers the module of a file; `problem` when it cannot be parsed; `undefined` when there is no such file. Asked once a run for each file. */
  getModule(file: string): StoredModule | undefined;
  /** Says that a run which asked for a file is over: a module that is not kept is taken apart. */
  finish(file: string, module: IrModule): void;
  /** Answers the parsed content of a JSON file. */
  readJson(file: string): unknown;
}

/** A file of the program, or why it is not followed. */
export type StoredModule = IrModule | { readonly problem: string };

interface Entry {
  readonly mtime: number;
  readonly size: number;
  /** When the file was last looked at. */
  checked: number;
  /** Kept from the second use on: a file that one handler alone imports is not worth the memory. */
  module: StoredModule | undefined;
}

/** A file is looked at again after this many milliseconds. */
const freshness = 1_000;

/** Bytes of the files kept at the most; the trees of a byte weigh about 70 bytes. */
const maximumSize = 1_000_000;

/** Makes an empty store. */
export function makeModuleStore(): ModuleStore {
  const entries = new Map<string, Entry>();
  let size = 0;
  const forget = (file: string): void => {
    const entry = entries.get(file);
    entries.delete(file);
    if (entry?.module !== undefined) size -= entry.size;
  };
  /** The files used longest ago go first. */
  const shrink = (): void => {
    for (const [file, { module }] of entries) {
      if (size <= maximumSize) break;
      if (module !== undefined) forget(file);
    }
  };
  return {
    getModule(file) {
      const now = Date.now();
      const old = entries.get(file);
      if (old?.module !== undefined && now - old.checked < freshness) return old.module;
      forget(file);
      try {
        const stat = statSync(file);
        if (!stat.isFile()) return undefined;
        const isUnchanged = old?.mtime === stat.mtimeMs && old.size === stat.size;
        const module = (isUnchanged ? old.module : undefined) ?? makeModule(file, readFileSync(file, 'utf8'));
        entries.set(file, { mtime: stat.mtimeMs, size: stat.size, checked: now, module: isUnchanged ? module : undefined });
        if (isUnchanged) size += stat.size;
        shrink();
        return module;
      } catch {
        // Gone, or not to be read: as if there were no such file.
        return undefined;
      }
    },
    finish(file, module) {
      if (entries.get(file)?.module !== module) module.release();
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

function makeModule(file: string, text: string): StoredModule {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseModule(file, source);
  if ('error' in parsed) return { problem: `${file}:${parsed.error.line}: ${parsed.error.message}` };
  return lowerModule({ file, text: source, ast: parsed.ast, comments: parsed.comments });
}
