// Each of a list of rules answers what is wrong; there must be nothing.
const { execSync } = require('node:child_process');

const rules = [(input) => (input.file ? '' : 'no file'), (input) => (/^\w+$/.test(input.file) ? '' : 'odd file')];

exports.handler = async (event) => {
  const problems = rules.map((rule) => rule(event)).filter(Boolean);
  if (problems.length > 0) throw new Error(problems.join());
  // ok: no-command-injection
  execSync(`cat ${event.file}`);
};
