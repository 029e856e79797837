// A callback of `then` throws a written text; the first `catch` takes what was thrown, the second gets nothing of it.
const { readFile } = require('node:fs/promises');
const { exec } = require('node:child_process');

exports.handler = (event) =>
  readFile(`/opt/${encodeURIComponent(event.queryStringParameters.job)}`, 'utf8')
    .then((text) => {
      if (!text.includes('jobs')) throw new Error('status');
      return text;
    })
    // ok: no-command-injection
    .catch((error) => exec(error.message));
