// Each turn of the loop builds a list of its own, with the value behind two dashes.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  for (const record of event.Records) {
    const args = ['add'];
    if (record.force) args.push('-f');
    args.push('--', record.path);
    // ok: no-command-injection
    spawnSync('git', args);
  }
};
