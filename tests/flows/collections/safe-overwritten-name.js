// Names with a prefix, known names and numbers are others; in a loop, too, a written property stands behind a spread.
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const options = { tool: 'ls', id: 1 };
  const body = JSON.parse(event.body);
  for (const [name, value] of Object.entries(body)) options[`x-${name}`] = value;
  // ok: no-command-injection
  exec(`${options.tool} /tmp`);
  const others = { tool: 'ls' };
  for (const name of Object.keys(body)) if (['a', 'b'].includes(name)) others[name] = body[name];
  // ok: no-command-injection
  exec(`${others.tool} /tmp`);
  for (const item of body.items) {
    const made = { ...item, tool: 'ls' };
    // ok: no-command-injection
    exec(`${made.tool} /tmp`);
  }
};
