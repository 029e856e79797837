// Something is put in front of a list of the module after it was filled.
import { execSync } from 'node:child_process';

const steps: ((command: string) => string)[] = [];
steps.push((command) => command);
steps.push(() => 'date');
steps.unshift(() => 'ls');

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  // ruleid: no-command-injection
  execSync(steps[1]!(event.queryStringParameters.command));
};
