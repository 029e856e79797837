// Tables, maps and cases of the program name the files.
const fs = require('fs');
const path = require('path');
const FILES = { terms: 'terms.pdf', privacy: 'privacy.pdf' };
const PAGES = new Map([['a', '/opt/a.html'], ['b', '/opt/b.html']]);
exports.handler = async (event) => {
  const doc = event.queryStringParameters.doc;
  const file = FILES[doc];
  if (!file) return { statusCode: 404 };
  // ok: no-path-traversal
  const one = fs.readFileSync(path.join('/opt/legal', file));
  const page = PAGES.get(event.queryStringParameters.page);
  if (page === undefined) return { statusCode: 404 };
  // ok: no-path-traversal
  const two = fs.readFileSync(page);
  switch (event.queryStringParameters.kind) {
    case 'x':
    case 'y':
      // ok: no-path-traversal
      return fs.readFileSync(`/opt/${event.queryStringParameters.kind}.txt`);
  }
  return { one, two };
};
