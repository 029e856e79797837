// Methods that answer promises under names of their own.
const Promise = require('bluebird');
const fs = Promise.promisifyAll(require('fs'));

exports.handler = async (event) => {
  const { name, text } = JSON.parse(event.body);
  // ruleid: no-path-traversal
  await fs.writeFileAsync(`/tmp/${name}`, text);
};
