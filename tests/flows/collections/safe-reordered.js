// Nothing of the sender is among the elements, or the place is still known.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const names = ['b', 'a'];
  names.sort();
  names.reverse();
  names.unshift('c');
  // ok: no-command-injection
  exec(`greet ${names[0]} ${names.length}`);
  const pair = [event.name, 'fixed'];
  // ok: no-command-injection
  exec(`greet ${pair[1]}`);
  const turned = pair.toReversed();
  // ok: no-command-injection
  exec(`greet ${pair[1]} ${turned.length}`);
};
