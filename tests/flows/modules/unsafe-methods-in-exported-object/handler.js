// Handlers that are methods of another file, listed in an exported object.
const { Notes } = require('./notes');

const notes = new Notes();

module.exports = {
  // ruleid: no-sql-injection
  find: notes.find,
  list: notes.list,
};
