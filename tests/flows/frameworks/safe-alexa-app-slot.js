// Slots of an intent, as alexa-app hands them to the function.
const { app: App } = require('alexa-app');
const { execFile } = require('child_process');

const skill = new App('tools');

skill.intent('lookup', { slots: { host: 'HOST' } }, (request, response) => {
  // ok: no-command-injection
  execFile('dig', ['--', request.slot('host')], (error, out) => response.say(String(out.length)));
});

exports.handler = skill.lambda();
