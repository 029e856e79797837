// What a turn finds out of its element tells nothing of the one before, which a variable, a text or an object made for it still holds.
const { execSync } = require('node:child_process');

const word = /^[a-z]+$/;

exports.last = async (event) => {
  let last = 'none';
  for (const each of JSON.parse(event.body)) {
    // ruleid: no-command-injection
    if (word.test(each)) execSync(`ls ${last}`);
    last = each;
  }
};

exports.part = async (event) => {
  let last = 'none';
  for (const record of event.Records) {
    const { folder } = JSON.parse(record.body);
    // ruleid: no-command-injection
    if (word.test(folder)) execSync(`ls ${last}`);
    last = folder;
  }
};

exports.text = async (event) => {
  let command = 'ls';
  for (const each of JSON.parse(event.body)) {
    if (each === 'go') {
      // ruleid: no-command-injection
      execSync(command);
      break;
    }
    command += ` ${each}`;
  }
};

exports.object = async (event) => {
  let last = { name: 'none' };
  for (const each of JSON.parse(event.body)) {
    // ruleid: no-command-injection
    if (word.test(each)) execSync(`ls ${last.name}`);
    last = { name: each };
  }
};
