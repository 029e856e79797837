const { Notes } = require('./notes');

const notes = new Notes();

// ruleid: no-sql-injection
module.exports.find = (event) => notes.find(event);
