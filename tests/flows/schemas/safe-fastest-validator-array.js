// A list of what is wrong ends the call; rules in lists, in short forms and for nested objects
const Validator = require('fastest-validator');
const { exec } = require('child_process');
const v = new Validator({ haltOnFirstError: true });
const check = v.compile({ $$async: true, name: 'string|alpha|max:20', tags: 'number[]', kind: [{ type: 'enum', values: ['a', 'b'] }, 'number'], size: { $$type: 'object', width: 'number', unit: { type: 'equal', value: 'px' } } });

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const errors = await check(body);
  if (Array.isArray(errors)) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: no-command-injection
  exec(`./run.sh ${body.name} ${body.tags[0]} ${body.kind} ${body.size.width}${body.size.unit}`);
  return { statusCode: 202 };
};
