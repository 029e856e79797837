// What is emitted arrives at the listener.
const { EventEmitter } = require('events');
const { execSync } = require('child_process');

const bus = new EventEmitter();

bus.on('convert', (file) => {
  // ruleid: no-command-injection
  execSync('pdftotext /tmp/' + file);
});

exports.handler = async (event) => {
  bus.emit('convert', event.queryStringParameters.file);
  return { statusCode: 202, body: '' };
};
