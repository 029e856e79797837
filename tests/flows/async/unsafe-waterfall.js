// Functions of a waterfall hand on what they found.
const async = require('async');
const { exec } = require('child_process');

exports.handler = (event, context, done) => {
  async.waterfall(
    [
      (next) => next(null, decodeURIComponent(event.Records[0].s3.object.key)),
      (key, next) => setImmediate(() => next(null, key.trim())),
      (key, next) => {
        // ruleid: no-command-injection
        exec(`unzip -o "/mnt/incoming/${key}"`, (error) => next(error, key));
      },
    ],
    (error, key) => {
      // ruleid: no-command-injection
      exec(`rm "/mnt/incoming/${key}"`, done);
    },
  );
};
