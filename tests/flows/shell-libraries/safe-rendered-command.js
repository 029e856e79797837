// A template engine writes a number into the command.
const { execSync } = require('child_process');
const Handlebars = require('handlebars');

const command = Handlebars.compile('head -n {{count}} /mnt/log');

exports.handler = async (event) => {
  // ok: no-command-injection
  execSync(command({ count: Number(event.queryStringParameters.count) }));
};
