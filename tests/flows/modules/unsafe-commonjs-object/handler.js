// module.exports is an object literal with shorthand members.
const repo = require('./repo');

module.exports = {
  handler: async (event) => {
    const { email } = JSON.parse(event.body);
    // ruleid: no-sql-injection
    const user = await repo.legacyFind(email);
    return { statusCode: 200, body: JSON.stringify(user) };
  },
};
