// Comparisons and assertions that are calls, and tell nothing
const { execSync } = require('node:child_process');
const validator = require('validator');
const invariant = require('tiny-invariant').default;

exports.handler = async (event) => {
  const { word, other, kind } = event.queryStringParameters;
  switch (kind) {
    case 'loose':
      if (!validator.matches(word, /[a-z]+/)) return { statusCode: 400, body: '' };
      break;
    case 'sent':
      if (!Object.is(word, other)) return { statusCode: 400, body: '' };
      break;
    case 'search':
      if (word.search(/^[a-z]+/) !== 0) return { statusCode: 400, body: '' };
      break;
    default:
      invariant(word, 'no word');
  }
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`make ${word}`).toString() };
};
