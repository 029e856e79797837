// `once` of node:events waits for what an emitter is given later or before.
const { EventEmitter, once } = require('node:events');
const { exec } = require('node:child_process');

exports.handler = async (event) => {
  const bus = new EventEmitter();
  const waiting = once(bus, 'job');
  bus.emit('job', 'nightly', event.queryStringParameters.folder);
  const [name, folder] = await waiting;
  // ok: no-command-injection
  exec(name);
  // ruleid: no-command-injection
  exec(`ls ${folder}`);
};
