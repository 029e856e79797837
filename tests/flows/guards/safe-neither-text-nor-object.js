// What is neither a text nor an object is a number or the like; a helper that calls itself cleans the rest.
const { execSync } = require('node:child_process');

function onlyWords(value) {
  if (typeof value === 'string') return value.replace(/[^\w]/g, '');
  if (Array.isArray(value)) return value.map((each) => onlyWords(each));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onlyWords(each)]));
  }
  return value;
}

const trim = (value) => (value && typeof value === 'object' ? null : typeof value === 'string' ? 'text' : value);

exports.handler = async (event) => {
  // ok: no-command-injection
  execSync('ls ' + onlyWords(event.queryStringParameters).dir);
  // ok: no-command-injection
  execSync('ls ' + trim(JSON.parse(event.body).depth));
};
