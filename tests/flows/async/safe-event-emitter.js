// The listener gets the text and runs a constant command.
const { EventEmitter } = require('events');
const { execSync } = require('child_process');

const bus = new EventEmitter();

bus.on('convert', (file) => {
  // ok: no-command-injection
  execSync('pdftotext /tmp/input.pdf');
  console.log('converted', file);
});

exports.handler = async (event) => {
  bus.emit('convert', event.queryStringParameters.file);
  return { statusCode: 202, body: '' };
};
