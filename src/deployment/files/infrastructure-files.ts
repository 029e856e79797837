import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { DeploymentProblem } from '../deployment.ts';
import { parseData, type ParsedData } from '../data/parse-data.ts';

/** What tells that a file has not changed. */
export interface FileStamp {
  readonly modified: number;
  readonly size: number;
}

/** A text that takes the place of what is on the disk: an editor has not saved it yet. */
export interface UnsavedText {
  readonly file: string;
  readonly text: string;
}

interface KnownFile extends FileStamp {
  readonly parsed: ParsedData;
}

/** Files of data that were read, the least lately used first. */
const knownFiles = new Map<string, KnownFile>();
const mostKnown = 1000;
const mostBytes = 4_000_000;

/** Answers what tells that a file or folder has not changed; nothing when it is not there. */
export function getStamp(path: string): FileStamp | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : { modified: stats.mtimeMs, size: stats.size };
}

/** Reads the files of one project, and none outside of it. */
export class InfrastructureFiles {
  readonly boundary: string;
  readonly problems: DeploymentProblem[] = [];
  /** All that was asked for, with `undefined` where nothing is there. */
  readonly stamps = new Map<string, FileStamp | undefined>();
  /** Files of data that were read. */
  readonly texts = new Map<string, string>();
  private readonly unsaved: UnsavedText | undefined;
  private realBoundary: string | undefined;

  constructor(boundary: string, unsaved?: UnsavedText) {
    this.boundary = boundary;
    this.unsaved = unsaved;
  }

  /** Reads a file of YAML or JSON. A broken one is a problem, once. */
  read(file: string): ParsedData | undefined {
    const parsed = this.isWithin(file) ? this.parse(file) : undefined;
    if (parsed === undefined || this.texts.has(file)) return parsed;
    this.texts.set(file, parsed.text);
    if (parsed.problem !== undefined) this.problems.push(parsed.problem);
    return parsed;
  }

  /** Answers the text of a file of any kind. */
  readText(file: string): string | undefined {
    if (this.unsaved?.file === file) return this.unsaved.text;
    if (!this.isWithin(file) || this.stamp(file) === undefined) return undefined;
    return readText(file);
  }

  /** Is there such a file, in the project? */
  has(file: string): boolean {
    return this.unsaved?.file === file || (isBelow(this.boundary, file) && this.stamp(file) !== undefined);
  }

  private parse(file: string): ParsedData | undefined {
    if (this.unsaved?.file === file) return parseData(file, this.unsaved.text);
    const stamp = this.stamp(file);
    if (stamp === undefined || stamp.size > mostBytes) return undefined;
    const known = knownFiles.get(file);
    if (known?.modified === stamp.modified && known.size === stamp.size) {
      knownFiles.delete(file);
      knownFiles.set(file, known);
      return known.parsed;
    }
    const text = readText(file);
    if (text === undefined) return undefined;
    const parsed = parseData(file, text);
    knownFiles.delete(file);
    knownFiles.set(file, { ...stamp, parsed });
    for (const oldest of knownFiles.keys()) {
      if (knownFiles.size <= mostKnown) break;
      knownFiles.delete(oldest);
    }
    return parsed;
  }

  private stamp(file: string): FileStamp | undefined {
    if (!this.stamps.has(file)) this.stamps.set(file, getStamp(file));
    return this.stamps.get(file);
  }

  /** Also by where links lead. */
  private isWithin(file: string): boolean {
    if (this.unsaved?.file === file) return true;
    if (!isBelow(this.boundary, file)) return false;
    try {
      this.realBoundary ??= realpathSync(this.boundary);
      return isBelow(this.realBoundary, realpathSync(file));
    } catch {
      return true;
    }
  }
}

function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, join(file));
  return way === '' || (!/^\.\.(?:[\\/]|$)/u.test(way) && !isAbsolute(way));
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    return undefined;
  }
}
