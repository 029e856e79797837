import type { Rule } from 'eslint';
import type { Deployment, SourceRange } from '../../deployment/deployment.ts';
import { readDeploymentsOf } from '../../deployment/read-deployment.ts';
import { findHclParser } from '../../util/hcl-tree.ts';
import { terraformNames } from '../../models/deployment/infrastructure-files.ts';
import { tellIncomplete } from '../tell-incomplete.ts';
import { makeLocator } from '../secrets/report-data-secrets.ts';

const noParser =
  'files of Terraform are looked at for credentials in single lines only, for the package codemirror-lang-hcl is not installed';

/** Answers the deployment that a linted file describes a part of, with the text as it is linted; nothing when it describes none. */
export function findDescribedDeployment({ filename, sourceCode }: Rule.RuleContext): Deployment | undefined {
  if (terraformNames.test(filename) && findHclParser() === undefined) tellIncomplete(filename, [noParser]);
  for (const deployment of readDeploymentsOf(filename, sourceCode.text)) {
    if (!deployment.files.includes(filename)) continue;
    tellProblems(filename, deployment);
    return deployment;
  }
  return undefined;
}

/** Says which files of a deployment were not read, each once; what is wrong in the linted file is told by who parses it. */
export function tellProblems(filename: string, { problems }: Deployment): void {
  const others = problems.filter(({ file }) => file !== filename);
  tellIncomplete(
    filename,
    others.map(({ file, line, message }) => `${file}:${line}: ${message}`),
  );
}

/** Answers ESLint's place of what a file of infrastructure says, as far as it is on one line. */
export function locateFact(context: Rule.RuleContext, { start, end }: SourceRange): { start: Place; end: Place } {
  const lineEnd = context.sourceCode.text.indexOf('\n', start);
  const locate = makeLocator(context);
  return { start: locate(start), end: locate(lineEnd < 0 ? end : Math.min(end, lineEnd)) };
}

interface Place {
  readonly line: number;
  readonly column: number;
}
