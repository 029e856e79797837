// Promises of bluebird have methods for lists.
const Promise = require('bluebird');
const { exec } = require('child_process');

const run = Promise.promisify(exec);

exports.handler = (event) =>
  Promise.mapSeries(event.Records, (record) => JSON.parse(record.Sns.Message))
    .filter((message) => message.kind === 'thumbnail')
    .map((message) => ({ file: message.file, size: message.size | 0 }), { concurrency: 3 })
    .each(({ file, size }) =>
      // ok: no-command-injection
     run(`convert /tmp/${String(file).length} -resize ${size} /tmp/thumbnail`),
    )
    .tap(() => console.log('done'));
