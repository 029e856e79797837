// The labelled continue skips every name with a character that is not a lower-case letter.
const { execSync } = require('node:child_process');

exports.handler = async (event) => {
  const rows = JSON.parse(event.body);
  const report = [];
  nextRow: for (const row of rows) {
    for (const name of row.names) {
      if (!/^[a-z]+$/.test(name)) continue nextRow;
      // ok: no-command-injection
      report.push(execSync('du -s /mnt/share/' + name).toString());
    }
  }
  return { statusCode: 200, body: report.join('') };
};
