// A text in a formula
const Airtable = require('airtable');
const base = new Airtable({ apiKey: process.env.AIRTABLE_KEY }).base('appXYZ');
exports.handler = async (event) => {
  const email = JSON.parse(event.body).email;
  // ruleid: no-nosql-injection
  const records = await base('Users').select({ filterByFormula: `{Email} = '${email}'`, maxRecords: 1 }).firstPage();
  return { statusCode: 200, body: JSON.stringify(records.map((r) => r.fields)) };
};
