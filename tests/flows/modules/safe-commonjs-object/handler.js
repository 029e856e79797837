// The member that is called is the one that binds.
const repo = require('./repo');

module.exports = {
  handler: async (event) => {
    const { email } = JSON.parse(event.body);
    // ok: no-sql-injection
    const user = await repo.find(email);
    return { statusCode: 200, body: JSON.stringify(user) };
  },
};
