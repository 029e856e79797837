// A list of the module is filled and not turned around.
import { execSync } from 'node:child_process';

const steps: ((command: string) => string)[] = [];
steps.push((command) => command);
steps.push(() => 'date');

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  // ok: no-command-injection
  execSync(steps[1]!(event.queryStringParameters.command));
};
