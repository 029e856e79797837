// A number in a formula
const Airtable = require('airtable');
const base = new Airtable({ apiKey: process.env.AIRTABLE_KEY }).base('appXYZ');
exports.handler = async (event) => {
  const age = Number(JSON.parse(event.body).age);
  // ok: no-nosql-injection
  const records = await base('Users').select({ filterByFormula: `{Age} = ${age}`, maxRecords: 1 }).firstPage();
  // ok: no-nosql-injection
  await base('Log').create([{ fields: { Age: age } }]);
  return { statusCode: 200, body: JSON.stringify(records.map((r) => r.fields)) };
};
