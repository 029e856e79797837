// Of what rules answer the first alone is looked at.
const { execSync } = require('node:child_process');

const rules = [(input) => (input.file ? '' : 'no file'), (input) => (/^\w+$/.test(input.file) ? '' : 'odd file')];

exports.handler = async (event) => {
  const [problem] = rules.map((rule) => rule(event));
  if (problem) throw new Error(problem);
  // ruleid: no-command-injection
  execSync(`cat ${event.file}`);
};
