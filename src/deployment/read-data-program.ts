import { dirname } from 'node:path';
import type { DataNode } from './data/data-node.ts';
import type { DeploymentProblem } from './deployment.ts';
import { runPrograms, type ReadText } from './program/run-programs.ts';
import { toDataNode } from './program/to-data-node.ts';

/** The data that a program exports, and the files that were read. */
export interface ProgramData {
  readonly node?: DataNode;
  readonly problems: readonly DeploymentProblem[];
  readonly files: readonly string[];
}

/** Reads a file whose program exports data: `serverless.ts`. What it exports by default counts, or is all that it exports. */
export function readDataProgram(file: string, readText: ReadText): ProgramData {
  const run = runPrograms({ files: [file], readText, globals: new Map(), root: dirname(file) });
  const exported = run.exports.get(file);
  const standard = exported?.kind === 'dict' ? exported.slots.get('default') : undefined;
  const whole = { file, start: 0, end: readText(file)?.length ?? 0 };
  const slot = standard ?? (exported === undefined ? undefined : { value: exported, at: whole });
  const { problems, files } = run;
  const isBroken = problems.some((problem) => problem.file === file);
  return slot?.value.kind === 'dict' && !isBroken ? { node: toDataNode(slot), problems, files } : { problems, files };
}
