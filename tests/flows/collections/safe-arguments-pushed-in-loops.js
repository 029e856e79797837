// Options of a table are pushed in a loop, then `--`, then words of the sender, one or many.
const { execFile } = require('node:child_process');

const flags = { quiet: '-q', follow: '-f' };

exports.handler = async (event) => {
  const { options, path, paths, depth } = JSON.parse(event.body);
  const args = ['log'];
  for (const name of options) {
    if (Object.hasOwn(flags, name)) args.push(flags[name]);
  }
  args.push('--', path);
  // ok: no-command-injection
  execFile('git', args);

  const others = ['log'];
  for (let i = 0; i < Number(depth); i++) others.push('-v');
  if (depth > 3) others.push('--stat');
  others.push('--');
  for (const each of paths) others.push(each);
  // ok: no-command-injection
  execFile('git', others);
};
