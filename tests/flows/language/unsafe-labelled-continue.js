// The labelled continue only skips empty rows; every other name is taken.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const rows = JSON.parse(event.body);
  const report = [];
  nextRow: for (const row of rows) {
    for (const name of row.names) {
      if (name === '') continue nextRow;
      // ruleid: no-command-injection
      report.push(execSync('du -s /mnt/share/' + name).toString());
    }
  }
  return { statusCode: 200, body: report.join('') };
};
