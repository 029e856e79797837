// lodash: the list that a value is sought in comes from the request.
const _ = require('lodash');
const fp = require('lodash/fp');
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { action, allowed, flags } = JSON.parse(event.body);
  if (!_.includes(allowed, action)) return { statusCode: 403 };
  // ruleid: no-command-injection
  execSync(`service app ${action}`);
  if (!_.has(flags, action)) return { statusCode: 403 };
  // ruleid: no-command-injection
  execSync(`service web ${action}`);
  if (!fp.includes(action, allowed)) return { statusCode: 403 };
  // ruleid: no-command-injection
  execSync(`service api ${action}`);
  return { statusCode: 204 };
};
