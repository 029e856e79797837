// Pieces or letters are cut off or written over after they were looked at.
const { execSync } = require('node:child_process');

const isWord = (piece) => /^\w+$/.test(piece);

exports.handler = async (event) => {
  const { name, word, host } = event.queryStringParameters;
  const pieces = name.split('.');
  if (!pieces.every(isWord)) return { statusCode: 400 };
  pieces.length = 1;
  // ok: no-command-injection
  execSync(`look ${name}`);
  const letters = [...word];
  if (!letters.every((letter) => /[a-z]/.test(letter))) return { statusCode: 400 };
  letters.fill('a', 1);
  // ok: no-command-injection
  execSync(`look ${word}`);
  const labels = host.split('.');
  if (!labels.every(isWord)) return { statusCode: 400 };
  labels[1] = 'example';
  // ok: no-command-injection
  execSync(`look ${host} ${labels.join('.')}`);
  return { statusCode: 204 };
};
