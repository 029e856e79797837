// Each turn of the loop builds a list of its own, with the value before the two dashes.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  for (const record of event.Records) {
    const args = ['log'];
    if (record.short) args.push('--oneline');
    args.push(record.branch, '--', 'src');
    // ruleid: no-command-injection
    spawnSync('git', args);
  }
};
