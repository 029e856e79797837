// A labelled loop that only leaves the inner loop: the check does not stop the outer one
const fs = require('fs');

exports.handler = async (event) => {
  const out = [];
  const names = JSON.parse(event.body).files;
  for (const name of names) {
    inner: for (const part of name.split('/')) {
      if (part === '..') {
        console.warn('odd name');
        break inner;
      }
    }
    // ruleid: no-path-traversal
    out.push(fs.readFileSync('/mnt/docs/' + name, 'utf8'));
  }
  return { statusCode: 200, body: JSON.stringify(out) };
};
