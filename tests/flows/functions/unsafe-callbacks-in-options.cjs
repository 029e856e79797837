// A library calls a function that stands in an object of options
const { execSync } = require('node:child_process');
const Papa = require('papaparse');

exports.handler = async (event) => {
  // ruleid: no-command-injection
  Papa.parse(event.body, { header: true, step: (row) => execSync(`make ${row.data.target}`) });
  let last = '';
  Papa.parse(event.body, { complete: ({ data }) => { last = data[0].target; } });
  // ruleid: no-command-injection
  execSync(`make ${last}`);
};
