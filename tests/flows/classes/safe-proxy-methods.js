// A proxy whose methods are programs, of which there are two
const { execSync } = require('node:child_process');

const programs = new Proxy(
  {},
  {
    get(target, name) {
      if (name !== 'seq' && name !== 'factor') throw new RangeError('no such program');
      return (...args) => {
        // ok: no-command-injection
        return execSync(`${name} ${args.map(Number).join(' ')}`).toString();
      };
    },
  },
);

exports.handler = async (event) => {
  const { program, numbers } = JSON.parse(event.body);
  return { statusCode: 200, body: programs[program](...numbers) };
};
