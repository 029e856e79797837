// What objects of unknown libraries parse, of the program's own texts, or what they find by a name
const { execSync } = require('node:child_process');
const protobuf = require('protobufjs');
const cheerio = require('cheerio');
const { openStore } = require('@acme/store');

const Job = protobuf.loadSync('job.proto').lookupType('Job');
const store = openStore();

exports.handler = async (event) => {
  const job = Job.decode(Buffer.from(process.env.JOB, 'base64'));
  // ok: no-command-injection
  execSync(`make ${job.target}`);
  const $ = cheerio.load('<h1>all</h1>');
  // ok: no-command-injection
  execSync(`make ${$('h1').text()}`);
  const target = await store.findTarget(event.path);
  // ok: no-command-injection
  execSync(`make ${target.name}`);
};
