const { execSync } = require('child_process');

exports.runJob = (incoming, outgoing) => {
  execSync(`run-job ${incoming.query.name}`);
  outgoing.end();
};
