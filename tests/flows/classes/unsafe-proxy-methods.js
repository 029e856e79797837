// A proxy whose methods are programs: the name of the method is the sender's
const { execSync } = require('node:child_process');

const programs = new Proxy(
  {},
  {
    get(target, name) {
      return (...args) => {
        // ruleid: no-command-injection
        return execSync(`${name} ${args.map(Number).join(' ')}`).toString();
      };
    },
  },
);

exports.handler = async (event) => {
  const { program, numbers } = JSON.parse(event.body);
  return { statusCode: 200, body: programs[program](...numbers) };
};
