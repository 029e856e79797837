// module.exports is the function itself, which makes a number of its argument.
const findInvoice = require('./find-invoice.js');

exports.handler = async function handler(event) {
  // ok: no-sql-injection
  const invoice = await findInvoice(event.pathParameters.number);
  return { statusCode: 200, body: JSON.stringify(invoice) };
};
