import { exec, execFile, execFileSync, spawn } from 'node:child_process';
import * as childProcess from 'child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

export const handler = async (event) => {
  const { host, file } = JSON.parse(event.body);
  // ruleid: serverless-security-no-command-injection
  exec(`ping -c 1 ${host}`);
  // ruleid: serverless-security-no-command-injection
  childProcess.execSync('convert ' + file);
  // ruleid: serverless-security-no-command-injection
  await run(`file ${file}`);
  // ruleid: serverless-security-no-command-injection
  spawn('ping -c 1 ' + host, [], { shell: true });
  // ok: serverless-security-no-command-injection
  execFile('ping', ['-c', '1', host]);
  // ok: serverless-security-no-command-injection
  execFileSync('convert', [file, '/tmp/out.png'], { timeout: 1000 });
  // ok: serverless-security-no-command-injection
  exec(`kill ${Number(host)}`);
  // ok: serverless-security-no-command-injection
  exec(`echo ${event.requestContext.requestId}`);
  if (!/^[a-z0-9-]+$/.test(host)) return;
  // ok: serverless-security-no-command-injection
  exec(`ping -c 1 ${host}`);
};

const pattern = /a(b)/;
export const match = async (event) => {
  // ok: serverless-security-no-command-injection
  return pattern.exec(event.body);
};
