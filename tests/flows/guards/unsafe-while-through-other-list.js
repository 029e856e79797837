// The list that is gone through is measured before it is replaced.
const { execSync } = require('child_process');

exports.handler = async (event) => {
  const input = JSON.parse(event.body);
  let names = input.defaults;
  let i = 0;
  names = input.names;
  let left = input.defaults.length;
  while (left--) {
    if (!/^[a-z]+$/.test(names[left])) return { statusCode: 400 };
  }
  i = names.length;
  while (i < names.length) {
    if (!/^[a-z]+$/.test(names[i])) return { statusCode: 400 };
    i++;
  }
  // ruleid: no-command-injection
  execSync('id ' + names.join(' '));
  return { statusCode: 200 };
};
