// module.exports is the function itself.
const findInvoice = require('./find-invoice.js');

exports.handler = async function handler(event) {
  // ruleid: no-sql-injection
  const invoice = await findInvoice(event.pathParameters.number);
  return { statusCode: 200, body: JSON.stringify(invoice) };
};
