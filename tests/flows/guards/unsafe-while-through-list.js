// While loops that leave out an element, or go on after a bad one.
const { execSync } = require('child_process');

const isPlain = (text) => /^[a-z0-9-]+$/.test(text);

function areAllPlain(names) {
  let at = names.length - 1;
  while (at > 0) {
    if (!isPlain(names[at])) return false;
    at--;
  }
  return true;
}

exports.handler = async (event) => {
  const { packages, scopes, tags, filters, more } = JSON.parse(event.body);
  let i = 1;
  while (i < packages.length) {
    if (!isPlain(packages[i])) return { statusCode: 400, body: `bad package ${i}` };
    i++;
  }
  // ruleid: no-command-injection
  execSync('npm view ' + packages.join(' '));
  if (!areAllPlain(scopes)) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync('npm search ' + scopes.join(' '));
  let k = 0;
  while (k < tags.length) {
    if (!isPlain(tags[k])) return { statusCode: 400 };
    k += 2;
  }
  // ruleid: no-command-injection
  execSync('npm dist-tag ls ' + tags.join(' '));
  let left = filters.length;
  filters.push(more);
  while (left--) {
    if (!isPlain(filters[left])) return { statusCode: 400 };
  }
  // ruleid: no-command-injection
  execSync('npm ls ' + filters.join(' '));
  return { statusCode: 200 };
};
