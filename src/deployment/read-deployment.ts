import { basename, dirname } from 'node:path';
import {
  describingText,
  descriptionTexts,
  nestingText,
  serverlessNames,
  serviceTexts,
  templateNames,
  templateTexts,
  terraformNames,
} from '../models/deployment/infrastructure-files.ts';
import { readDescription } from './cloudformation/read-description.ts';
import { readTemplate } from './cloudformation/read-template.ts';
import type { Deployment } from './deployment.ts';
import { makeDraft, type DeploymentDraft } from './deployment-draft.ts';
import { findInfrastructureFiles, type FoundFiles } from './files/find-infrastructure-files.ts';
import { isService } from './files/is-service.ts';
import { findProjectRoots } from './files/find-project-roots.ts';
import { getStamp, InfrastructureFiles, type FileStamp, type UnsavedText } from './files/infrastructure-files.ts';
import { markPublic } from './mark-public.ts';
import { readDeclared } from './read-declared.ts';
import { readFragment, readServerless } from './serverless/read-serverless.ts';

/** For so long a deployment is taken for what it was, in milliseconds. */
const freshness = 2000;
const mostRoots = 4;
const mostKept = 20;

interface KnownDeployment {
  readonly deployment: Deployment;
  readonly texts: ReadonlyMap<string, string>;
  readonly stamps: ReadonlyMap<string, FileStamp | undefined>;
  checkedAt: number;
}

const nothing: FoundFiles = {
  serverless: [],
  templates: [],
  servicePrograms: [],
  terraform: [],
  programRoots: [],
  programs: [],
  folders: [],
};
const known = new Map<string, KnownDeployment>();
/** What was read last with a text that is not saved; without a root when the file was read alone. */
let lastUnsaved: { readonly root: string | undefined; readonly unsaved: UnsavedText; readonly known: KnownDeployment } | undefined;

/**
 * Reads everything that the infrastructure files below a folder say. It is read anew when one of the files changes; nothing outside of
 * `boundary` is read. A broken file is a problem of the deployment.
 */
export function readDeployment(root: string, boundary: string = root): Deployment {
  return getKnown(root, boundary).deployment;
}

/**
 * Answers the deployments that may describe a file's, the likeliest first. With the text of a file of data they are those that the file is a
 * part of, read with that text; at last what it says alone.
 */
export function* readDeploymentsOf(file: string, text?: string): Generator<Deployment> {
  const { roots, boundary } = findProjectRoots(file);
  for (const root of roots.slice(0, mostRoots)) {
    const saved = getKnown(root, boundary);
    if (text === undefined || saved.texts.get(file) === text) yield saved.deployment;
    else if (saved.texts.has(file)) yield readUnsaved(root, boundary, { file, text });
  }
  // what no description includes stands for itself
  const isAlone = terraformNames.test(file) || (templateNames.test(file) && text !== undefined && describingText.test(text));
  if (text !== undefined && isAlone) yield readUnsaved(undefined, boundary, { file, text });
}

function readUnsaved(root: string | undefined, boundary: string, unsaved: UnsavedText): Deployment {
  const last = lastUnsaved;
  if (last?.root === root && last?.unsaved.file === unsaved.file && last.unsaved.text === unsaved.text && isFresh(last.known)) {
    return last.known.deployment;
  }
  lastUnsaved = { root, unsaved, known: read(root, boundary, unsaved) };
  return lastUnsaved.known.deployment;
}

function getKnown(root: string, boundary: string): KnownDeployment {
  const found = known.get(root);
  if (found !== undefined && isFresh(found)) return found;
  const made = read(root, boundary, undefined);
  known.delete(root);
  known.set(root, made);
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break;
    known.delete(oldest);
  }
  return made;
}

/** Nothing is asked of the disk again for a short while. */
function isFresh(deployment: KnownDeployment): boolean {
  const now = Date.now();
  if (now - deployment.checkedAt < freshness) return true;
  for (const [path, stamp] of deployment.stamps) {
    const current = getStamp(path);
    if (current?.modified !== stamp?.modified || current?.size !== stamp?.size) return false;
  }
  deployment.checkedAt = now;
  return true;
}

function read(root: string | undefined, boundary: string, unsaved: UnsavedText | undefined): KnownDeployment {
  const draft = makeDraft();
  const files = new InfrastructureFiles(boundary, unsaved);
  const onDisk = root === undefined ? nothing : findInfrastructureFiles(root);
  const terraform = unsaved !== undefined && terraformNames.test(unsaved.file) ? unsaved.file : undefined;
  const found =
    terraform === undefined || onDisk.terraform.includes(terraform) ? onDisk : { ...onDisk, terraform: [...onDisk.terraform, terraform] };
  const folder = root ?? (terraform === undefined ? undefined : dirname(terraform));
  const stamps = new Map(found.folders.map((folder) => [folder, getStamp(folder)]));
  const services = new Set(found.serverless.filter((file) => isService(file, (each) => files.readText(each))));
  const templates = new Set(found.templates);
  if (unsaved !== undefined && terraform === undefined)
    (serverlessNames.test(basename(unsaved.file)) ? services : templates).add(unsaved.file);
  for (const file of services) attempt(file, draft, readServerless, files);
  // What is nested in another template is read with what that hands to it.
  const isNesting = (file: string): boolean => nestingText.test(files.readText(file) ?? '');
  for (const file of [...templates].sort((a, b) => Number(isNesting(b)) - Number(isNesting(a)))) {
    if (services.has(file) || files.texts.has(file)) continue;
    attempt(file, draft, readOtherFile, files);
  }
  if (unsaved !== undefined && terraform === undefined && !files.texts.has(unsaved.file)) attempt(unsaved.file, draft, readFragment, files);
  if (folder !== undefined)
    attempt(
      folder,
      draft,
      () => {
        readDeclared(folder, found, files, draft);
      },
      files,
    );
  draft.problems.push(...files.problems);
  markPublic(draft, files.texts);
  for (const [path, stamp] of files.stamps) stamps.set(path, stamp);
  const deployment = { ...draft, files: [...files.texts.keys()] };
  return { deployment, texts: files.texts, stamps, checkedAt: Date.now() };
}

/** What a reader did not expect is a problem of the file, and of no other. */
function attempt(file: string, draft: DeploymentDraft, read: typeof readServerless, files: InfrastructureFiles): void {
  try {
    read(file, files, draft);
  } catch (error) {
    draft.problems.push({ file, line: 1, message: `not read: ${error instanceof Error ? error.message : String(error)}` });
  }
}

/** Files of any name may hold a template or a service. */
function readOtherFile(file: string, files: InfrastructureFiles, draft: DeploymentDraft): void {
  const text = files.readText(file);
  if (text === undefined) return;
  if (!templateTexts.every((each) => each.test(text))) {
    const description = descriptionTexts.every((each) => each.test(text)) ? files.read(file)?.node : undefined;
    if (description !== undefined) {
      readDescription({ root: description, folder: dirname(file), tool: 'cloudformation', files, draft });
      return;
    }
    if (serviceTexts.every((each) => each.test(text))) readServerless(file, files, draft);
    return;
  }
  const root = files.read(file)?.node;
  if (root !== undefined) readTemplate({ root, folder: dirname(file), tool: 'cloudformation', files, draft });
}
