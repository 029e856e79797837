// The inheriting class has a method of its own under the name.
var childProcess = require('child_process');
var util = require('util');

function Job(options) {
  this.options = options;
}
Job.prototype.name = function () {
  return this.options.name || 'job';
};

function Compress(options) {
  Job.call(this, options);
}
util.inherits(Compress, Job);
Compress.prototype.name = function () {
  return 'job-' + Number(this.options.number);
};
Compress.prototype.run = function (callback) {
  // ok: no-command-injection
  childProcess.exec('gzip -k /tmp/' + this.name(), callback);
};

exports.handler = function (event, context, callback) {
  new Compress(JSON.parse(event.Records[0].Sns.Message)).run(callback);
};
