import { sep } from 'node:path';
import { terraformNames } from '../models/deployment/infrastructure-files.ts';
import { makeFunctionCode } from './code/make-function-code.ts';
import type { DeploymentDraft, FunctionDraft } from './deployment-draft.ts';
import type { FoundFiles } from './files/find-infrastructure-files.ts';
import { isService } from './files/is-service.ts';
import type { InfrastructureFiles } from './files/infrastructure-files.ts';
import { readDataProgram } from './read-data-program.ts';
import { mayDeclareInfrastructure, readPrograms, type ProgramDeployment, type ProgramSources } from './read-programs.ts';
import { readTerraform } from './read-terraform.ts';
import { readService } from './serverless/read-serverless.ts';

/** Reads what programs and files of Terraform below a folder declare. */
export function readDeclared(root: string, found: FoundFiles, files: InfrastructureFiles, draft: DeploymentDraft): void {
  const readText = (file: string): string | undefined => files.readText(file);
  const makeCode: ProgramSources['makeCode'] = (description) => makeFunctionCode(description, files);
  for (const file of found.servicePrograms.filter((each) => isService(each, readText))) {
    const { node, problems, files: read } = readDataProgram(file, readText);
    noteFiles(read, files, () => true);
    draft.problems.push(...problems);
    if (node !== undefined) readService(node, file, files, draft);
  }
  // a program belongs to the innermost folder that one begins in
  const roots = found.programRoots.toSorted((a, b) => b.length - a.length);
  const isTaken = new Set<string>();
  for (const folder of roots) {
    const programs = found.programs.filter((file) => file.startsWith(folder + sep) && !isTaken.has(file));
    for (const file of programs) isTaken.add(file);
    add(readPrograms({ root: folder, files: programs, readText, makeCode }), files, draft);
  }
  const terraform = found.terraform.length === 0 ? undefined : readTerraform({ root, files: found.terraform, readText, makeCode });
  if (terraform !== undefined) add(terraform, files, draft);
}

function add(read: ProgramDeployment, files: InfrastructureFiles, draft: DeploymentDraft): void {
  // not every file of the program that was looked at
  noteFiles(read.files, files, (file, text) => terraformNames.test(file) || mayDeclareInfrastructure(text));
  draft.functions.push(...read.functions.map(toDraft));
  draft.apis.push(...read.apis);
  draft.publicAccess.push(...read.publicAccess);
  draft.otherTriggers.push(...read.otherTriggers);
  draft.protectedAttributes.push(...read.protectedAttributes);
  draft.problems.push(...read.problems);
}

function toDraft(found: ProgramDeployment['functions'][number]): FunctionDraft {
  const { environment, statements, managedPolicies, triggers } = found;
  return {
    ...found,
    environment: [...environment],
    statements: [...statements],
    managedPolicies: [...managedPolicies],
    triggers: [...triggers],
  };
}

/** Comments of these files count, and facts may stand in them. */
function noteFiles(read: readonly string[], files: InfrastructureFiles, isNoted: (file: string, text: string) => boolean): void {
  for (const file of read) {
    const text = files.texts.has(file) ? undefined : files.readText(file);
    if (text !== undefined && isNoted(file, text)) files.texts.set(file, text);
  }
}
