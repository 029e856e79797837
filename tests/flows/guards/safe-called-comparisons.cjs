// Comparisons and assertions that are calls
const { execSync } = require('node:child_process');
const _ = require('lodash');
const validator = require('validator');
const invariant = require('tiny-invariant').default;
const isDeepEqual = require('fast-deep-equal');

const fits = {
  is: (word) => Object.is(word, 'build'),
  lodash: (word) => _.isEqual(word, 'build'),
  deep: (word) => isDeepEqual('build', word),
  validator: (word) => validator.equals(word, 'build'),
  matches: (word) => validator.matches(word, /^[a-z]+$/),
  search: (word) => word.search(/^[a-z]+$/) === 0,
};

exports.handler = async (event) => {
  const { word, kind } = event.queryStringParameters;
  if (kind === 'asserted') {
    invariant(/^[a-z]+$/.test(word), 'no word');
    // ok: no-command-injection
    return { statusCode: 200, body: execSync(`make ${word}`).toString() };
  }
  if (!fits[kind](word)) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  return { statusCode: 200, body: execSync(`make ${word}`).toString() };
};
