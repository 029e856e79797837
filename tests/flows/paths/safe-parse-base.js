// `base` of a parsed path is its last segment.
'use strict';
const { unlink } = require('node:fs/promises');
const path = require('node:path');
module.exports.handler = async (event) => {
  for (const record of event.Records) {
    const { attachments } = JSON.parse(record.body);
    for (const file of attachments) {
      const { base } = path.parse(file.name);
      // ok: no-path-traversal
      await unlink(path.join('/tmp/attachments', base));
    }
  }
};
