import { isAbsolute, resolve } from 'node:path';
import { modelShape, type UserModel } from '../models/row-shapes.ts';
import type { LibraryModel } from '../models/schema.ts';
import { isBuiltInType, listTypes } from './engine.ts';
import { printPartPath, readModelFile, type WrittenModel } from './model-file.ts';
import { readShape, ShapeError, type PartPath } from './read-shape.ts';
import { SettingsError } from './settings-error.ts';

const setting = 'settings["serverless-security"].models';

/** Answers the models of a user's settings: written there, or in files that are named there, relative to `cwd`. */
export function readOwnModels(value: unknown, cwd: string): readonly LibraryModel[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new SettingsError(`${setting}: expected a list of models and paths of files, found ${JSON.stringify(value)}`);
  const written = value.flatMap((each: unknown, index) =>
    typeof each === 'string' ? readModelFile(resolve(cwd, each)) : [readInline(each, index)],
  );
  checkTypes(written);
  return written.map(({ model }) => completeModel(model, cwd));
}

function readInline(value: unknown, index: number): WrittenModel {
  const locate = (path: PartPath): string => {
    const part = printPartPath(path);
    return `${setting}[${index}]${part === '' ? ': ' : `.${part}`}`;
  };
  try {
    return { model: readShape(modelShape, value) as UserModel, locate };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new SettingsError(`${locate(error.path)}${error.message}`);
  }
}

/** Throws `SettingsError` when a row starts from a type that no row names. */
export function checkTypes(written: readonly WrittenModel[]): void {
  const own = new Set(written.flatMap(({ model }) => (model.types ?? []).map((row) => row.name)));
  for (const { model, locate } of written) {
    for (const { type, path } of listTypes(model)) {
      if (own.has(type) || isBuiltInType(type)) continue;
      throw new SettingsError(`${locate(path)}expected the name of a type that a row of types gives, found ${JSON.stringify(type)}`);
    }
  }
}

/** Adds what only built-in models must have; packages that are files of the program are named by their whole path. */
export function completeModel(model: UserModel, cwd: string): LibraryModel {
  const names = typeof model.package === 'string' ? [model.package] : model.package;
  return { evidence: '', ...model, package: names.map((name) => (isFilePath(name) ? toSlashes(resolve(cwd, name)) : name)) };
}

function isFilePath(name: string): boolean {
  return /^\.{1,2}[\\/]/u.test(name) || isAbsolute(name);
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
