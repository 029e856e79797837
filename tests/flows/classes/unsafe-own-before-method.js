// What is written under the name of a method stands before it.
const { execSync } = require('node:child_process');

class Runner {
  constructor(run) {
    if (run) this.run = run;
  }

  run() {
    return 'nothing';
  }
}

exports.handler = async (event) => {
  // ruleid: no-command-injection
  const runner = new Runner((file) => execSync(`cat ${file}`));
  return runner.run(event.file);
};
