import { readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { ignoredFolders, otherNames, serverlessNames, templateNames } from '../../models/deployment/infrastructure-files.ts';

/** Files below a folder that may describe a deployment, and the folders that were looked through. */
export interface FoundFiles {
  readonly serverless: readonly string[];
  /** They may hold a template of CloudFormation, the likeliest first. */
  readonly templates: readonly string[];
  readonly folders: readonly string[];
}

/** Beside the root itself. */
const deepest = 5;
const mostFolders = 2000;
const mostTemplates = 300;
const likelyName = /template|stack|cloudformation|^sam\b|^infra/iu;

/** Finds files that may describe a deployment: level by level, without folders of packages and of what is built, and never endlessly. */
export function findInfrastructureFiles(root: string): FoundFiles {
  const serverless: string[] = [];
  const templates: string[] = [];
  const folders: string[] = [];
  let level = [root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (folders.length >= mostFolders) break;
      folders.push(folder);
      for (const entry of listFolder(folder)) {
        const { name } = entry;
        if (entry.isDirectory()) {
          if (!name.startsWith('.') && !ignoredFolders.has(name)) next.push(join(folder, name));
        } else if (serverlessNames.test(name)) serverless.push(join(folder, name));
        else if (templateNames.test(name) && !otherNames.test(name)) templates.push(join(folder, name));
      }
    }
    level = next;
  }
  return {
    serverless,
    templates: [...templates.filter(isLikely), ...templates.filter((each) => !isLikely(each))].slice(0, mostTemplates),
    folders,
  };
}

function isLikely(file: string): boolean {
  return likelyName.test(basename(file));
}

function listFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
