const { run } = require('./run');

exports.list = (folder) => {
  run('ls');
  // ruleid: acme-no-unsafe-run
  run(folder);
};
