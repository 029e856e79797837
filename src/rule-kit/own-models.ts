import { isAbsolute, resolve } from 'node:path';
import { modelShape, type UserModel } from '../models/row-shapes.ts';
import type { LibraryModel } from '../models/schema.ts';
import { printPartPath, readModelFile } from './model-file.ts';
import { readShape, ShapeError } from './read-shape.ts';
import { SettingsError } from './settings-error.ts';

const setting = 'settings["serverless-security"].models';

/** Answers the models of a user's settings: written there, or in files that are named there, relative to `cwd`. */
export function readOwnModels(value: unknown, cwd: string): readonly LibraryModel[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new SettingsError(`${setting}: expected a list of models and paths of files, found ${JSON.stringify(value)}`);
  return value.flatMap((each: unknown, index) =>
    (typeof each === 'string' ? readModelFile(resolve(cwd, each)) : [readInline(each, index)]).map((model) => completeModel(model, cwd)),
  );
}

function readInline(value: unknown, index: number): UserModel {
  try {
    return readShape(modelShape, value) as UserModel;
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const path = printPartPath(error.path);
    throw new SettingsError(`${setting}[${index}]${path === '' ? ': ' : `.${path}`}${error.message}`);
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
