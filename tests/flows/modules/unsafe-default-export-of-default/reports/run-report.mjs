import { execSync } from 'node:child_process';

export default (name) => {
  const out = execSync(`/opt/bin/report --name ${name}`);
  return out.toString('utf8');
};
