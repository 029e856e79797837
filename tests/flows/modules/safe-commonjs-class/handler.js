// A class exported by module.exports binds.
const TicketStore = require('./ticket-store');

const store = new TicketStore();

exports.handler = async (event) => {
  // ok: no-sql-injection
  const tickets = await store.search(event.queryStringParameters.q);
  return { statusCode: 200, body: JSON.stringify(tickets) };
};
