// A template engine writes data into the command.
const { execSync } = require('child_process');
const Handlebars = require('handlebars');

const command = Handlebars.compile('wc -l /mnt/{{name}}');

exports.handler = async (event) => {
  // ruleid: no-command-injection
  execSync(command({ name: event.queryStringParameters.name }));
};
