// A function of a waterfall hands on the length, or ends with an error.
const async = require('async');
const { exec } = require('child_process');

exports.handler = (event, context, done) => {
  async.waterfall(
    [
      (next) => next(null, decodeURIComponent(event.Records[0].s3.object.key)),
      (key, next) => (/^\w+\.zip$/.test(key) ? next(null, key) : next(new Error('not an archive'))),
      (key, next) => {
        // ok: no-command-injection
        exec(`unzip -o "/mnt/incoming/${key}"`, (error) => next(error, key.length));
      },
    ],
    (error, length) => {
      // ok: no-command-injection
      exec(`head -c ${length} /mnt/incoming/list`, done);
    },
  );
};
