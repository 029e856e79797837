// Handlers of an Alexa skill.
const Alexa = require('ask-sdk-core');
const { Pool } = require('pg');

const pool = new Pool();
const LookupHandler = {
  canHandle: (input) => Alexa.getIntentName(input.requestEnvelope) === 'Lookup',
  async handle(input) {
    const item = input.requestEnvelope.request.intent.slots.item.value;
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM items WHERE name = '${item}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM items WHERE name = '${Alexa.getSlotValue(input.requestEnvelope, 'item')}'`);
    return input.responseBuilder.speak('done').getResponse();
  },
};
exports.handler = Alexa.SkillBuilders.custom().addRequestHandlers(LookupHandler).lambda();
