// While loops that visit every place of a list, up and down, and leave at the first bad element.
const { execSync } = require('child_process');

const isPlain = (text) => /^[a-z0-9-]+$/.test(text);

function areAllPlain(names) {
  let at = names.length - 1;
  while (at >= 0) {
    if (!isPlain(names[at])) return false;
    at--;
  }
  return true;
}

function findOdd(names) {
  let left = names.length;
  while (left--) {
    if (!isPlain(names[left])) return { odd: true };
  }
  return { odd: false };
}

exports.handler = async (event) => {
  const { packages, scopes, tags, filters } = JSON.parse(event.body);
  let i = 0;
  while (i < packages.length) {
    if (!isPlain(packages[i])) return { statusCode: 400, body: `bad package ${i}` };
    i++;
  }
  // ok: no-command-injection
  execSync('npm view ' + packages.join(' '));
  if (!areAllPlain(scopes)) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm search ' + scopes.join(' '));
  if (findOdd(tags).odd) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm dist-tag ls ' + tags.join(' '));
  for (let k = filters.length - 1; k >= 0; k--) if (!isPlain(filters[k])) return { statusCode: 400 };
  // ok: no-command-injection
  execSync('npm ls ' + filters.join(' '));
  return { statusCode: 200 };
};
