// A class of the old kind has the methods of the one that it inherits from.
var childProcess = require('child_process');
var util = require('util');

function Job(options) {
  this.options = options;
}
Job.prototype.name = function () {
  return this.options.name || 'job';
};

function Compress(options) {
  Compress.super_.call(this, options);
}
util.inherits(Compress, Job);
Compress.prototype.run = function (callback) {
  // ruleid: no-command-injection
  childProcess.exec('gzip -k /tmp/' + this.name(), callback);
};

exports.handler = function (event, context, callback) {
  new Compress(JSON.parse(event.Records[0].Sns.Message)).run(callback);
};
