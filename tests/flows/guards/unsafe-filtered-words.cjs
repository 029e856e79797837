// Of a text only some words are kept: one that has a letter can have anything else
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const name = event.queryStringParameters.name.split(' ').filter((word) => /[a-z0-9]/i.test(word)).join('');
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`make ${name}`).toString() };
};
