// Each letter of a text is one of those of a text of the program's: of a set, a list or the text itself.
const { execSync } = require('node:child_process');

const text = 'abcdefghijklmnopqrstuvwxyz';
const letters = new Set(text);
const digits = [...'0123456789'];

exports.handler = async (event) => {
  const { word, number, name } = event.queryStringParameters;
  if (![...word].every((char) => letters.has(char))) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`look ${word}`);
  for (const char of number) if (!digits.includes(char)) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`factor ${number}`);
  if (!Array.from(new Set(name)).every((char) => text.includes(char))) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(`id ${name}`);
  return { statusCode: 200 };
};
