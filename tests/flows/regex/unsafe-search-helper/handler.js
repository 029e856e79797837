// The pattern is made in another file.
const { filter } = require('./filter');

exports.handler = async (event) => {
  for (const record of event.Records) {
    const { query } = JSON.parse(record.body);
    // ruleid: no-regex-injection
    filter(['a', 'b'], query);
  }
};
