const { basename } = require('node:path');
const { readFile } = require('node:fs/promises');

module.exports = ({ root }) => ({ get: (name) => readFile(`${root}/${basename(name)}`, 'utf8') });
