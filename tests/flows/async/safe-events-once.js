// `once` of node:events waits for another event than the one that the sender's text is emitted with.
const { EventEmitter, once } = require('node:events');
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const bus = new EventEmitter();
  const waiting = once(bus, 'ready');
  bus.emit('job', event.queryStringParameters.folder);
  bus.emit('ready', 'nightly');
  const [name] = await waiting;
  // ok: no-command-injection
  exec(name);
};
