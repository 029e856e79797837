import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { infrastructureNames, programRootPaths } from '../../models/deployment/infrastructure-files.ts';

/** Where the description of a file's deployment may be. */
export interface ProjectRoots {
  /** Folders, the likeliest first. */
  readonly roots: readonly string[];
  /** The folder of the whole repository: nothing outside of it is read. */
  readonly boundary: string;
}

interface FolderMarks {
  readonly describesDeployment: boolean;
  readonly isPackage: boolean;
  readonly isRepository: boolean;
}

const farthest = 24;
/** For so long nothing new is looked for, in milliseconds. */
const freshness = 2000;
const marksOfFolders = new Map<string, FolderMarks & { readonly readAt: number }>();

/**
 * Answers the folders above a file that may hold the description of its deployment: the nearest with a file of infrastructure, then packages
 * from the inside out. None above the repository.
 */
export function findProjectRoots(file: string): ProjectRoots {
  const described: string[] = [];
  const packages: string[] = [];
  let boundary: string | undefined;
  let folder = dirname(file);
  for (let count = 0; count < farthest; count++) {
    const marks = readMarks(folder);
    if (marks.describesDeployment) described.push(folder);
    if (marks.isPackage || marks.isRepository) packages.push(folder);
    const outer = dirname(folder);
    if (marks.isRepository) boundary = folder;
    if (marks.isRepository || outer === folder) break;
    folder = outer;
  }
  const roots = [...new Set([...described, ...packages])];
  const outermost = roots.toSorted((a, b) => a.length - b.length).at(0);
  return { roots, boundary: boundary ?? outermost ?? dirname(file) };
}

function readMarks(folder: string): FolderMarks {
  const known = marksOfFolders.get(folder);
  const now = Date.now();
  if (known !== undefined && now - known.readAt < freshness) return known;
  const names = listNames(folder);
  const marks = {
    describesDeployment: names.some((name) => infrastructureNames.test(name) || programRootPaths.test(join(folder, name))),
    isPackage: names.includes('package.json'),
    isRepository: names.includes('.git'),
    readAt: now,
  };
  if (marksOfFolders.size > 5000) marksOfFolders.clear();
  marksOfFolders.set(folder, marks);
  return marks;
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder));
  } catch {
    return [];
  }
}
