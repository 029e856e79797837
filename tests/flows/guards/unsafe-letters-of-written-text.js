// Some letter is one of those; letters of a text of the sender's; a text with letters that a shell reads.
const { execSync } = require('node:child_process');

const letters = new Set('abcdefghijklmnopqrstuvwxyz');
const signs = new Set('abc;|&$');

exports.handler = async (event) => {
  const { word, alphabet } = event.queryStringParameters;
  if (![...word].some((char) => letters.has(char))) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${word}`);
  const own = new Set(alphabet);
  if (![...word].every((char) => own.has(char))) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${word}`);
  if (![...word].every((char) => signs.has(char))) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${word}`);
  return { statusCode: 200 };
};
