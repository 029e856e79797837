// Words of the sender are pushed before `--`, or `--` is pushed on one way only.
const { execFile } = require('node:child_process');

exports.handler = async (event) => {
  const { options, path, paths, depth } = JSON.parse(event.body);
  const args = ['log'];
  for (const name of options) {
    if (name.length > 1) args.push(name);
  }
  args.push('--', path);
  // ruleid: no-command-injection
  execFile('git', args);

  const others = ['log'];
  for (let i = 0; i < Number(depth); i++) others.push('-v');
  if (depth > 3) others.push('--');
  for (const each of paths) others.push(each);
  // ruleid: no-command-injection
  execFile('git', others);

  const last = ['log'];
  for (let i = 0; i < Number(depth); i++) last.push('-v');
  last.push('--');
  last.unshift(path);
  // ruleid: no-command-injection
  execFile('git', last);

  const late = ['log'];
  for (const each of paths) late.push('-n', each, '--');
  late.push(path);
  // ruleid: no-command-injection
  execFile('git', late);
};
