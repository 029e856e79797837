// Where nothing is put into the list, what comes later stands one place before.
import { execSync } from 'node:child_process';
import { load } from './steps.ts';

const steps: ((command: string) => string)[] = [];
try {
  steps.push(load());
} catch {
  console.warn('no step of its own');
}
steps.push((command) => command);
steps.push(() => 'date');

export const handler = async (event: { queryStringParameters: { command: string } }) => {
  // ruleid: no-command-injection
  execSync(steps[0]!(event.queryStringParameters.command));
};
