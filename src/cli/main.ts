#!/usr/bin/env node
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandAnswer } from './command-answer.ts';
import { readPlace } from './read-place.ts';
import { UsageError } from './usage-error.ts';

const usage = `Usage: serverless-security COMMAND

  explain FILE:LINE       prints the flow of untrusted data that ends at a line, or why none is found there
  test RULES              runs the tests of rules in Semgrep's language: a rule file, or a folder of them with their targets
    --interprocedural     follows rules of mode taint through calls and into other files
    --json                prints the results as JSON
  validate RULES…         says what is wrong in rule files, folders and globs
    --strict              takes fields that nothing is known of for errors

Exit codes: 0 a flow ends there, all tests pass, nothing is wrong; 1 otherwise; 2 wrong input or configuration.
`;

/** Runs a command and answers what it says. Each command is loaded when it is asked for. */
async function run(args: readonly string[]): Promise<CommandAnswer> {
  if (args.includes('--help') || args.includes('-h')) return { lines: [usage], errors: [], code: 0 };
  if (args.includes('--version')) return { lines: [packageJson.version], errors: [], code: 0 };
  const [command, ...rest] = args;
  const cwd = process.cwd();
  switch (command) {
    case 'explain':
      return await runExplain(rest, cwd);
    case 'test': {
      const { operands, has } = readOptions(rest, ['--interprocedural', '--json']);
      const [path, ...others] = operands;
      if (path === undefined || others.length > 0) throw new UsageError('test takes one rule file or folder');
      const { testRules } = await import('./test-rules.ts');
      return testRules(path, cwd, { json: has('--json'), interprocedural: has('--interprocedural') });
    }
    case 'validate': {
      const { operands, has } = readOptions(rest, ['--strict']);
      if (operands.length === 0) throw new UsageError('validate takes rule files, folders or globs');
      const { validateRules } = await import('./validate-rules.ts');
      return validateRules(operands, cwd, has('--strict'));
    }
    default:
      throw new UsageError(command === undefined ? 'expected a command' : `there is no command "${command}"`);
  }
}

async function runExplain(args: readonly string[], cwd: string): Promise<CommandAnswer> {
  const [place, ...others] = args;
  if (place === undefined || others.length > 0) throw new UsageError('explain takes one place: FILE:LINE');
  const { explain } = await import('./explain.ts');
  const { lines, isFound } = await explain(readPlace(place, cwd), cwd);
  return { lines, errors: [], code: isFound ? 0 : 1 };
}

interface Options {
  readonly operands: readonly string[];
  readonly has: (name: string) => boolean;
}

function readOptions(args: readonly string[], names: readonly string[]): Options {
  const options = args.filter((each) => each.startsWith('-'));
  const unknown = options.find((each) => !names.includes(each));
  if (unknown !== undefined) throw new UsageError(`there is no option ${unknown}`);
  return { operands: args.filter((each) => !each.startsWith('-')), has: (name) => options.includes(name) };
}

try {
  const { lines, errors, code } = await run(process.argv.slice(2));
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  for (const each of errors) process.stderr.write(`serverless-security: ${each}\n`);
  process.exitCode = code;
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`serverless-security: ${message}\n${error instanceof UsageError ? `\n${usage}` : ''}`);
  process.exitCode = 2;
}
