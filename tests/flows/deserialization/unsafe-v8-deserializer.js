// The class behind `v8.deserialize`.
const v8 = require('v8');
module.exports.handler = async (event) => {
  for (const r of event.Records) {
    // ruleid: no-unsafe-deserialization
    const d = new v8.Deserializer(Buffer.from(r.body, 'base64'));
    d.readHeader();
    console.log(d.readValue());
  }
};
