import { readdirSync, type Dirent } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import {
  ignoredFolders,
  otherNames,
  programNames,
  programRootPaths,
  serverlessNames,
  serviceProgramNames,
  templateNames,
  terraformNames,
} from '../../models/deployment/infrastructure-files.ts';

/** Files below a folder that may describe a deployment, and the folders that were looked through. */
export interface FoundFiles {
  readonly serverless: readonly string[];
  /** They may hold a template of CloudFormation, the likeliest first. */
  readonly templates: readonly string[];
  /** Services of the Serverless Framework that are programs. */
  readonly servicePrograms: readonly string[];
  /** Files of Terraform. */
  readonly terraform: readonly string[];
  /** Folders with `cdk.json`, `sst.config.ts`, `Pulumi.yaml` or the `backend.ts` of Amplify. */
  readonly programRoots: readonly string[];
  /** Programs below them. */
  readonly programs: readonly string[];
  readonly folders: readonly string[];
}

/** Beside the root itself. */
const deepest = 5;
const mostFolders = 2000;
const mostTemplates = 300;
const mostPrograms = 3000;
const likelyName = /template|stack|cloudformation|^sam\b|^infra/iu;

/** Finds files that may describe a deployment: level by level, without folders of packages and of what is built, and never endlessly. */
export function findInfrastructureFiles(root: string): FoundFiles {
  const serverless: string[] = [];
  const templates: string[] = [];
  const servicePrograms: string[] = [];
  const terraform: string[] = [];
  const programRoots: string[] = [];
  const sources: string[] = [];
  const folders: string[] = [];
  let level = [root];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const looked = level.slice(0, mostFolders - folders.length);
    folders.push(...looked);
    const entries = looked.flatMap((folder) => listFolder(folder).map((entry) => ({ entry, path: join(folder, entry.name) })));
    level = [];
    for (const { entry, path } of entries) {
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !ignoredFolders.has(entry.name)) level.push(path);
      } else if (serverlessNames.test(entry.name)) serverless.push(path);
      else if (serviceProgramNames.test(entry.name)) servicePrograms.push(path);
      else if (programNames.test(entry.name)) sources.push(path);
      else if (terraformNames.test(entry.name)) terraform.push(path);
      else if (templateNames.test(entry.name) && !otherNames.test(entry.name)) templates.push(path);
      if (programRootPaths.test(path)) programRoots.push(dirname(path));
    }
  }
  const sorted = [...templates.filter(isLikely), ...templates.filter((each) => !isLikely(each))];
  const programs = sources.filter((file) => programRoots.some((folder) => file.startsWith(folder + sep))).slice(0, mostPrograms);
  return { serverless, templates: sorted.slice(0, mostTemplates), servicePrograms, terraform, programRoots, programs, folders };
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
