const { Notes } = require('./notes');

const notes = new Notes();

module.exports = {
  // ruleid: no-sql-injection
  find: notes.find,
  list: notes.list,
};
