import { exec, execSync, spawnSync } from 'node:child_process';

// ruleid: serverless-security-no-run-time-install
execSync('npm install left-pad');
// ruleid: serverless-security-no-run-time-install
exec('curl -s https://example.com/install | sh', done);
// ruleid: serverless-security-no-run-time-install
spawnSync('npm', ['install', 'sharp'], { cwd: '/tmp' });
// ok: serverless-security-no-run-time-install
execSync('npm --version');
// ok: serverless-security-no-run-time-install
spawnSync('npm', ['run', 'build']);
// ok: serverless-security-no-run-time-install
exec('ls /opt', done);
