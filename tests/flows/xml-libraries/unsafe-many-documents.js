// Each record is a document.
const libxmljs = require('libxmljs2');
const middy = require('@middy/core');
const handler = async (event) => {
  const xml = event.Records.map((r) => r.body);
  // ruleid: no-xxe
  const docs = xml.map((each) => libxmljs.parseXmlString(each, { dtdload: true, noent: true }));
  return docs.length;
};
module.exports.handler = middy(handler);
