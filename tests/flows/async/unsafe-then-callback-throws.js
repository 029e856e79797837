// What a callback of `then` throws is what the next `catch` gets.
const { readFile } = require('node:fs/promises');
const { exec } = require('node:child_process');

exports.handler = (event) =>
  readFile('/opt/jobs.json', 'utf8')
    .then((text) => {
      if (!text.includes('jobs')) throw new Error(event.queryStringParameters.job);
      return text;
    })
    .then((text) => text.length)
    // ruleid: no-command-injection
    .catch((error) => exec(error.message));
