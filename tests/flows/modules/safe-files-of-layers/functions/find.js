// Files of a layer of the program, which are below /opt when the function runs.
const { run } = require('/opt/nodejs/db');
exports.handler = async (event) => {
  for (const record of event.Records) {
    const { id } = JSON.parse(record.body);
    // ok: no-sql-injection
    await run('orders', id);
  }
};
