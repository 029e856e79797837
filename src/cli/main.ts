#!/usr/bin/env node
import packageJson from '../../package.json' with { type: 'json' };
import { explain } from './explain.ts';
import { readPlace } from './read-place.ts';
import { UsageError } from './usage-error.ts';

const usage = `Usage: serverless-security explain FILE:LINE

Prints the flow of untrusted data that ends at a line, or why none is found there.

Exit codes: 0 a flow ends there; 1 none does; 2 wrong input or configuration.
`;

/** Runs a command and answers the exit code. */
async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  if (args.includes('--version')) {
    process.stdout.write(`${packageJson.version}\n`);
    return 0;
  }
  const [command, place, ...others] = args;
  if (command !== 'explain') throw new UsageError(command === undefined ? 'expected a command' : `there is no command "${command}"`);
  if (place === undefined || others.length > 0) throw new UsageError('explain takes one place: FILE:LINE');
  const cwd = process.cwd();
  const { lines, isFound } = await explain(readPlace(place, cwd), cwd);
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
  return isFound ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`serverless-security: ${message}\n${error instanceof UsageError ? `\n${usage}` : ''}`);
  process.exitCode = 2;
}
