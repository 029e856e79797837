// Bodies that a model of the gateway checks, as CloudFormation writes it.
import { execSync } from 'node:child_process';

export const start = async (event) => {
  const { name } = JSON.parse(event.body || '{}');
  // ruleid: no-command-injection
  execSync(`tar -cf /tmp/${name}.tar /opt/templates`);
  return { statusCode: 202, body: '' };
};
