// Something is put at the end of a list of the module.
import { execSync } from 'node:child_process';

const steps: ((command: string) => string)[] = [];
steps.push((command) => command);
steps.push(() => 'date');
steps.push(() => 'ls');

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  // ok: no-command-injection
  execSync(steps[1]!(event.queryStringParameters.command));
};
