// A list of the module is turned around after it was filled.
import { execSync } from 'node:child_process';

const steps: ((command: string) => string)[] = [];
steps.push((command) => command);
steps.push(() => 'date');
steps.reverse();

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  // ruleid: no-command-injection
  execSync(steps[1]!(event.queryStringParameters.command));
};
