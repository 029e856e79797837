'use strict';

const { exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);

exports.listFiles = async function (folder) {
  if (!/^[a-z0-9_]+$/.test(folder)) throw new Error('bad folder');
  const { stdout } = await run(`ls -la /mnt/efs/${folder}`);
  return stdout;
};
