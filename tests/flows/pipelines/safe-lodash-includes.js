// lodash: the list or table that a value is sought in is the program's.
const _ = require('lodash');
const fp = require('lodash/fp');
const { execSync } = require('node:child_process');

const allowed = ['start', 'stop'];
const flags = { start: true, stop: false };

exports.handler = async (event) => {
  const { action, other, last } = JSON.parse(event.body);
  if (!_.includes(allowed, action)) return { statusCode: 403 };
  // ok: no-command-injection
  execSync(`service app ${action}`);
  if (!_.has(flags, other)) return { statusCode: 403 };
  // ok: no-command-injection
  execSync(`service web ${other}`);
  if (!fp.includes(last, allowed)) return { statusCode: 403 };
  // ok: no-command-injection
  execSync(`service api ${last}`);
  return { statusCode: 204 };
};
