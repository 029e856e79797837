// A library calls a function that stands in an object of options, with what was checked there
const { execSync } = require('node:child_process');
const Papa = require('papaparse');

const targets = ['all', 'docs'];

exports.handler = async (event) => {
  Papa.parse(event.body, {
    header: true,
    step: (row) => {
      if (!targets.includes(row.data.target)) return;
      // ok: no-command-injection
      execSync(`make ${row.data.target}`);
    },
  });
};
