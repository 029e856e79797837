const { Notes } = require('./notes');

const notes = new Notes();

// ok: no-sql-injection
module.exports.find = (event) => notes.find(event);
