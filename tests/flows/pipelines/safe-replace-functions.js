// All other characters are taken away.
const { exec } = require('child_process');
const _ = require('lodash');
const fp = require('lodash/fp');
const R = require('ramda');

exports.handler = async (event) => {
  const { a, b, c } = event.queryStringParameters;
  // ok: no-command-injection
  exec(`show ${_.replace(a, /[^a-z]/g, '')}`);
  // ok: no-command-injection
  exec(`show ${fp.replace(/[^a-z]/g, '', b)}`);
  // ok: no-command-injection
  exec(`show ${R.pipe(R.trim, R.replace(/[^a-z]/g, ''))(c)}`);
};
