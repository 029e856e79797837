// A list that is emptied by its length is filled again; one that is cut keeps what stands in front.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const { word, count } = event.queryStringParameters;
  const queue = ['a'];
  queue.length = 0;
  queue.push(word);
  if (queue.length > 0) {
    // ruleid: no-command-injection
    execSync(`look ${queue[0]}`);
  }
  if (queue.length === 0) return { statusCode: 404 };
  // ruleid: no-command-injection
  execSync(`look ${word}`);
  const parts = ['look', word, 'x'];
  parts.length = 2;
  // ruleid: no-command-injection
  execSync(parts.join(' '));
  const more = ['look', ...word.split(' ')];
  more.length = 2;
  if (more.length === 2) {
    // ruleid: no-command-injection
    execSync(more.join(' '));
  }
  const last = ['look', word];
  last.length = Number(count);
  // ruleid: no-command-injection
  execSync(last.join(' '));
  return { statusCode: 204 };
};
