// On every way the values stand behind an option that takes them or behind two dashes.
const { spawnSync } = require('child_process');

exports.handler = async (event) => {
  const { author, count, file } = event.queryStringParameters;
  const args = ['log', ...(count ? ['--max-count', String(Number(count))] : [])];
  if (author) args.push('--author', author);
  args.push('--');
  if (file) args.push(file);
  // ok: no-command-injection
  spawnSync('git', args, { cwd: '/mnt/repo' });
};
