import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/** A line of a file. */
export interface LinePlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Reads `FILE:LINE` or `FILE:LINE:COLUMN`. Throws `UsageError` when there is no such line. */
export function readPlace(text: string, cwd: string): LinePlace {
  const [, name, digits] = /^(.+?):(\d+)(?::\d+)?$/u.exec(text) ?? [];
  if (name === undefined) throw new UsageError(`expected FILE:LINE, such as src/handler.ts:12, found "${text}"`);
  const file = resolve(cwd, name);
  if (!isFile(file)) throw new UsageError(`there is no file ${file}`);
  const line = Number(digits);
  const count = readFileSync(file, 'utf8').split('\n').length;
  if (line < 1 || line > count) throw new UsageError(`${name} has ${count} lines, none is number ${digits ?? ''}`);
  return { file, line };
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
