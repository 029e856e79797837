// Methods of prototypes, called for other objects: own names of an object that the program writes out.
const { exec } = require('node:child_process');

const tools = { ls: 1, df: 1 };
const has = Object.prototype.hasOwnProperty;

exports.handler = async (event) => {
  const { tool, other, numbers } = JSON.parse(event.body);
  if (!Object.prototype.hasOwnProperty.call(tools, tool)) return { statusCode: 400 };
  // ok: no-command-injection
  exec(tool);
  // ok: no-command-injection
  if (has.call(tools, other)) exec(other);
  const parts = Array.prototype.map.call(numbers, (each) => Number(each));
  // ok: no-command-injection
  exec(`sum ${parts.join(' ')}`);
  return { statusCode: 202 };
};
