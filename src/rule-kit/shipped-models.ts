import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryModel } from '../models/schema.ts';
import { readModelFile } from './model-file.ts';
import { checkTypes, completeModel } from './own-models.ts';
import { SettingsError } from './settings-error.ts';

/** What the manifest of an installed package says of models. */
interface Manifest {
  readonly mtime: number;
  readonly name: string;
  /** Paths below the package. */
  readonly files: readonly string[];
}

const manifests = new Map<string, Manifest>();

/**
 * Answers the models that an installed package ships: files that `serverlessSecurity.models` of its manifest names. They may speak of the
 * package itself only. `tell` hears of what is wrong with them.
 */
export function findShippedModels(directory: string, tell: (problem: string) => void): readonly LibraryModel[] {
  const manifest = readManifest(join(directory, 'package.json'));
  if (manifest === undefined) return [];
  return manifest.files.flatMap((path) => {
    const file = join(directory, path);
    try {
      const written = readModelFile(file);
      checkTypes(written);
      const models = written.map(({ model }) => completeModel(model, directory));
      const others = models
        .flatMap((model) => model.package)
        .filter((name) => name !== manifest.name && !name.startsWith(`${manifest.name}/`));
      if (others.length === 0) return models;
      tell(`${file}: expected models of ${manifest.name} alone, found one of ${others.join(', ')}`);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      tell(error.message);
    }
    return [];
  });
}

function readManifest(file: string): Manifest | undefined {
  try {
    const { mtimeMs: mtime } = statSync(file);
    let manifest = manifests.get(file);
    if (manifest?.mtime !== mtime) manifests.set(file, (manifest = { mtime, ...parseManifest(readFileSync(file, 'utf8')) }));
    return manifest;
  } catch {
    return undefined;
  }
}

function parseManifest(text: string): Omit<Manifest, 'mtime'> {
  const manifest = JSON.parse(text) as { readonly name?: unknown; readonly serverlessSecurity?: { readonly models?: unknown } | null };
  const models: unknown = manifest.serverlessSecurity?.models;
  const files = (Array.isArray(models) ? models : [models]).filter((each) => typeof each === 'string');
  return { name: String(manifest.name), files };
}
