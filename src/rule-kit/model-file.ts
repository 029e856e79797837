import { readFileSync, statSync } from 'node:fs';
import type { Document } from 'yaml';
import { loadYaml } from '../util/load-yaml.ts';
import { modelFileShape, type UserModel } from '../models/row-shapes.ts';
import { readShape, ShapeError, type PartPath } from './read-shape.ts';
import { SettingsError } from './settings-error.ts';

/** A model as it is written. */
export interface WrittenModel {
  readonly model: UserModel;
  /** Answers words for a part of it: `models/db.yaml:3:13: sinks[0].threat: `. */
  readonly locate: (path: PartPath) => string;
}

interface ReadFile {
  readonly mtime: number;
  readonly size: number;
  readonly models: readonly WrittenModel[];
}

const readFiles = new Map<string, ReadFile>();

/**
 * Answers the models that a YAML or JSON file holds; the file is read again when it changed. Throws `SettingsError` with file, line, column,
 * field, what was expected and what was found.
 */
export function readModelFile(file: string): readonly WrittenModel[] {
  const { mtimeMs, size } = statFile(file);
  const known = readFiles.get(file);
  if (known?.mtime === mtimeMs && known.size === size) return known.models;
  const models = parseModels(file, readFileSync(file, 'utf8'));
  readFiles.set(file, { mtime: mtimeMs, size, models });
  return models;
}

function statFile(file: string): { readonly mtimeMs: number; readonly size: number } {
  try {
    return statSync(file);
  } catch (error) {
    throw new SettingsError(`${file}: expected a file of models, found none (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Parses the text of a file of models. The parser is loaded when there is one. */
function parseModels(file: string, text: string): readonly WrittenModel[] {
  const { LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  const locate = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (error !== undefined) throw new SettingsError(`${locate(error.pos[0])}: expected YAML or JSON, found an error: ${error.message}`);
  try {
    const models = readShape(modelFileShape, document.toJS()) as UserModel | readonly UserModel[];
    const locatePart = (path: PartPath): string => `${locate(findOffset(document, path))}: ${printPartPath(path)}`;
    if ('package' in models) return [{ model: models, locate: locatePart }];
    return models.map((model, index) => ({ model, locate: (path) => locatePart([index, ...path]) }));
  } catch (problem) {
    if (!(problem instanceof ShapeError)) throw problem;
    throw new SettingsError(`${locate(findOffset(document, problem.path))}: ${printPartPath(problem.path)}${problem.message}`);
  }
}

/** Answers where the part is, or the nearest part around it that is written. */
function findOffset(document: Document, path: PartPath): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return document.contents?.range?.[0] ?? 0;
}

/** `[0].sinks[1].threat: `, nothing for the whole. */
export function printPartPath(path: PartPath): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text === '' ? '' : `${text.replace(/^\./u, '')}: `;
}
