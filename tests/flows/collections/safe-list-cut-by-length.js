// A list of errors is emptied before the checks; a list is cut in front of what was sent.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { word, other } = event.queryStringParameters;
  const errors = [];
  errors.length = 0;
  if (!/^\w+$/.test(word)) errors.push('bad');
  if (errors.length > 0) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`look ${word}`);
  const parts = ['look', 'up', other];
  parts.length = 2;
  // ok: no-command-injection
  execSync(parts.join(' '));
  return { statusCode: 204 };
};
