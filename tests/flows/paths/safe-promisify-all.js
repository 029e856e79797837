// The last step of the path, and methods of an object of the program.
const path = require('path');
const Promise = require('bluebird');
const fs = Promise.promisifyAll(require('fs'));
const store = Promise.promisifyAll({ writeFile: (name, text, done) => done(null, text.length) });

exports.handler = async (event) => {
  const { name, text } = JSON.parse(event.body);
  // ok: no-path-traversal
  await fs.writeFileAsync(`/tmp/${path.basename(name)}`, text);
  // ok: no-path-traversal
  await store.writeFileAsync(`/tmp/${name}`, text);
};
