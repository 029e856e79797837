import type { DeploymentProblem } from './deployment.ts';
import { readConstructs } from './declared/read-constructs.ts';
import type { ProgramDeployment, ProgramSources } from './read-programs.ts';
import { findHclParser } from '../util/hcl-tree.ts';
import { runTerraform } from './terraform/run-terraform.ts';

/** Reads files of Terraform (`*.tf`), all of a root and of the modules below it; nothing when no parser of HCL is installed. */
export function readTerraform({ root, files, readText, makeCode }: ProgramSources): ProgramDeployment | undefined {
  const parse = findHclParser();
  if (parse === undefined) return undefined;
  const run = runTerraform(files, readText, parse);
  const problems: readonly DeploymentProblem[] = run.problems;
  return { ...readConstructs(run.constructs, root, makeCode), problems, files };
}
