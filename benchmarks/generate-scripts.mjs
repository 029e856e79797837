// Writes JavaScript files of about 200 lines: routes, calls, conditions, objects, as applications have them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const nouns = ['order', 'customer', 'invoice', 'session', 'report', 'token', 'upload', 'message'];
const verbs = ['load', 'save', 'send', 'list', 'check', 'remove', 'render', 'merge'];

/** Writes files until they have that many lines together. */
export function generateScripts(directory, lines) {
  mkdirSync(directory, { recursive: true });
  let written = 0;
  for (let file = 0; written < lines; file++) {
    const blocks = Array.from({ length: 10 }, (_, index) => makeBlock(file * 10 + index));
    const text = `'use strict';\nconst fs = require('fs');\nconst { exec } = require('child_process');\nconst db = require('./db');\n\n${blocks.join('\n')}`;
    writeFileSync(join(directory, `script-${file}.js`), text);
    written += text.split('\n').length - 1;
  }
  return written;
}

function makeBlock(index) {
  const noun = nouns[index % nouns.length];
  const verb = verbs[Math.floor(index / 3) % verbs.length];
  return `async function ${verb}${index}(request, response) {
  const ${noun} = request.body.${noun} || {};
  const limit = Number(request.query.limit) || ${index % 50};
  if (!${noun}.id || limit > ${100 + index}) {
    response.status(400).send({ error: 'the ${noun} has no id', limit });
    return undefined;
  }
  const rows = await db.query('SELECT * FROM ${noun}s WHERE id = $1 LIMIT ' + limit, [${noun}.id]);
  const names = rows.map((row) => ({ name: row.name, total: row.total * 1.19, path: \`/files/\${row.id}\` }));
  for (const each of names) {
    fs.writeFileSync(each.path, JSON.stringify(each), { mode: 0o644 });
    if (each.total > 1000) exec('notify ' + each.name, (error) => (error ? console.error(error.message) : undefined));
  }
  const options = { user: '${noun}', retries: ${index % 7}, headers: { accept: 'application/json' }, cache: limit > 10 };
  try {
    return response.json({ names, options, at: new Date().toISOString() });
  } catch (error) {
    return response.status(500).send(error.stack);
  }
}
`;
}
