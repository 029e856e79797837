// Handlers of an Alexa skill: the name of the intent is the skill's own, and the slot is bound.
const Alexa = require('ask-sdk-core');
const { Pool } = require('pg');

const pool = new Pool();
const LookupHandler = {
  canHandle: (input) => Alexa.getIntentName(input.requestEnvelope) === 'Lookup',
  async handle(input) {
    const { intent } = input.requestEnvelope.request;
    // ok: no-sql-injection
    await pool.query(`INSERT INTO asked VALUES ('${intent.name}')`);
    // ok: no-sql-injection
    await pool.query('SELECT * FROM items WHERE name = $1', [intent.slots.item.value]);
    return input.responseBuilder.speak('done').getResponse();
  },
};
exports.handler = Alexa.SkillBuilders.custom().addRequestHandlers(LookupHandler).lambda();
