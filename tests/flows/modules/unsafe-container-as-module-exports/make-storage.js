const { readFile } = require('node:fs/promises');

module.exports = ({ root }) => ({ get: (name) => readFile(`${root}/${name}`, 'utf8') });
