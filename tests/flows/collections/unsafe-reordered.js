// Elements that changed their places.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const pair = [event.name, 'fixed'];
  pair.reverse();
  // ruleid: no-command-injection
  exec(`greet ${pair[1]}`);
  const names = ['z', event.name];
  names.sort();
  // ruleid: no-command-injection
  exec(`greet ${names[0]}`);
  const list = ['fixed'];
  list.unshift(event.name);
  // ruleid: no-command-injection
  exec(`greet ${list[0]}`);
};
