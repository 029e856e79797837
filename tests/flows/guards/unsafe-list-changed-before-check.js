// Pieces or letters are cut off or written over before they are looked at: the text has them still.
const { execSync } = require('node:child_process');

const isWord = (piece) => /^\w+$/.test(piece);

exports.handler = async (event) => {
  const { name, word, host, tag } = event.queryStringParameters;
  const pieces = name.split('.');
  pieces.length = 1;
  if (!pieces.every(isWord)) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${name}`);
  const letters = [...word];
  letters.fill('a', 1);
  if (!letters.every((letter) => /[a-z]/.test(letter))) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${word}`);
  const labels = host.split('.');
  labels[1] = 'example';
  if (!labels.every(isWord)) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${host}`);
  const parts = tag.split('-');
  parts.copyWithin(1, 0, 1);
  if (!parts.every(isWord)) return { statusCode: 400 };
  // ruleid: no-command-injection
  execSync(`look ${tag}`);
  return { statusCode: 204 };
};
