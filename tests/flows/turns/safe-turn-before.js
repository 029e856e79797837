// What was found out of an element holds of it in the next turn too, and what is found out of all in the end holds of those that are kept.
const { execSync } = require('node:child_process');

const word = /^[a-z]+$/;

exports.last = async (event) => {
  let last = 'none';
  for (const each of JSON.parse(event.body)) {
    if (!word.test(each)) continue;
    // ok: no-command-injection
    execSync(`ls ${last}`);
    last = each;
  }
};

exports.part = async (event) => {
  let last = 'none';
  for (const record of event.Records) {
    const { folder } = JSON.parse(record.body);
    if (!word.test(folder)) continue;
    // ok: no-command-injection
    execSync(`ls ${last}`);
    last = folder;
  }
};

exports.text = async (event) => {
  const names = JSON.parse(event.body);
  let command = 'ls';
  for (const each of names) command += ` ${each}`;
  for (const each of names) if (!word.test(each)) return { statusCode: 400 };
  // ok: no-command-injection
  execSync(command);
  return { statusCode: 200 };
};

exports.list = async (event) => {
  const kept = [];
  let isOdd = false;
  for (const each of JSON.parse(event.body)) {
    kept.push({ name: each });
    if (!word.test(each)) isOdd = true;
  }
  if (isOdd) return { statusCode: 400 };
  // ok: no-command-injection
  for (const { name } of kept) execSync(`ls ${name}`);
  return { statusCode: 200 };
};
