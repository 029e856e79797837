// What objects of unknown libraries parse is what they were given
const { execSync } = require('node:child_process');
const protobuf = require('protobufjs');
const cheerio = require('cheerio');
const { match } = require('path-to-regexp');

const Job = protobuf.loadSync('job.proto').lookupType('Job');

exports.handler = async (event) => {
  const job = Job.decode(Buffer.from(event.body, 'base64'));
  // ruleid: no-command-injection
  execSync(`make ${job.target}`);
  const $ = cheerio.load(event.body);
  // ruleid: no-command-injection
  execSync(`make ${$('h1').text()}`);
  const found = match('/jobs/:name')(event.path);
  // ruleid: no-command-injection
  execSync(`make ${found.params.name}`);
};
