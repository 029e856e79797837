import { constructGlobals, constructPackages } from '../models/deployment/construct-names.ts';
import type { DeploymentProblem } from './deployment.ts';
import type { MakeFunctionCode } from './declared/deployment-parts.ts';
import { readConstructs, type DeclaredDeployment } from './declared/read-constructs.ts';
import { runPrograms, type ReadText } from './program/run-programs.ts';

/** Where programs are read from. */
export interface ProgramSources {
  /** The folder that relative paths of code begin in: that of `cdk.json`, `sst.config.ts`, `Pulumi.yaml`. */
  readonly root: string;
  /** Absolute paths of files that may declare infrastructure; those that they import are found. */
  readonly files: readonly string[];
  readonly readText: ReadText;
  readonly makeCode: MakeFunctionCode;
}

/** What programs declare, and the files that were read. */
export interface ProgramDeployment extends DeclaredDeployment {
  readonly problems: readonly DeploymentProblem[];
  readonly files: readonly string[];
}

/** May a file declare infrastructure with AWS CDK, SST or Pulumi? */
export function mayDeclareInfrastructure(text: string): boolean {
  return constructPackages.test(text);
}

/** Reads programs of AWS CDK, SST and Pulumi, which are run without their packages. */
export function readPrograms({ root, files, readText, makeCode }: ProgramSources): ProgramDeployment {
  const texts = new Map<string, string | undefined>();
  const readOnce: ReadText = (file) => {
    if (!texts.has(file)) texts.set(file, readText(file));
    return texts.get(file);
  };
  const wanted = files.filter((file) => mayDeclareInfrastructure(readOnce(file) ?? ''));
  const run = runPrograms({ files: wanted, readText: readOnce, globals: constructGlobals, root });
  return { ...readConstructs(run.constructs, root, makeCode), problems: run.problems, files: [...new Set([...files, ...run.files])] };
}
