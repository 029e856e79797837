// A query is put together by calls.
const { Schema, model, connect } = require('mongoose');
const Ticket = model('Ticket', new Schema({ state: String, assignee: String }));
exports.handler = async (event) => {
  await connect(process.env.URI);
  const body = JSON.parse(event.body);
  const tickets = await Ticket.find()
    .where('state')
    .equals('open')
    .where('assignee')
    // ruleid: no-nosql-injection
    .equals(body.assignee)
    .limit(20)
    .lean();
  return { statusCode: 200, body: JSON.stringify(tickets) };
};
