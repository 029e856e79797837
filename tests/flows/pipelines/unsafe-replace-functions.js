// Only the first of them is.
const { exec } = require('child_process');
const _ = require('lodash');
const fp = require('lodash/fp');
const R = require('ramda');

exports.handler = async (event) => {
  const { a, b, c } = event.queryStringParameters;
  // ruleid: no-command-injection
  exec(`show ${_.replace(a, /[^a-z]/, '')}`);
  // ruleid: no-command-injection
  exec(`show ${fp.replace(/[^a-z]/, '', b)}`);
  // ruleid: no-command-injection
  exec(`show ${R.pipe(R.trim, R.replace(/[^a-z]/, ''))(c)}`);
};
